export const id = 782;
export const ids = [782];
export const modules = {

/***/ 5782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createEc2: () => (/* binding */ createEc2)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ec2/dist-cjs/index.js
var dist_cjs = __webpack_require__(5193);
// EXTERNAL MODULE: ./lib/aws/clients.js
var clients = __webpack_require__(6933);
// EXTERNAL MODULE: ./lib/domain/names.js
var names = __webpack_require__(2720);
// EXTERNAL MODULE: ./lib/aws/errors.js
var aws_errors = __webpack_require__(6762);
;// CONCATENATED MODULE: ./lib/aws/ec2-instances.js



const terminateLimit = 1_000;
const filterLimit = 200;
const aliveStates = ['pending', 'running', 'stopping', 'stopped'];
const endedStates = ['shutting-down', 'terminated'];
/** The instances of a pool that still cost or may come to cost something, by tag; optionally of one launch only. */
async function listPoolInstances(client, pool, launch) {
    const filters = [
        { Name: `tag:${names/* poolTag */.FM}`, Values: [pool] },
        { Name: 'instance-state-name', Values: aliveStates },
        ...(launch === undefined ? [] : [{ Name: `tag:${names/* launchTag */.gY}`, Values: [launch] }]),
    ];
    const found = await describeInstances(client, filters);
    return found.flatMap((instance) => instance.InstanceId === undefined
        ? []
        : [
            {
                instanceId: instance.InstanceId,
                launch: instance.Tags?.find((tag) => tag.Key === names/* launchTag */.gY)?.Value,
                launchedAtMs: instance.LaunchTime?.getTime() ?? 0,
            },
        ]);
}
/**
 * Those of some instances that have come to their end, each with EC2's reason in words. Ids that EC2 does not know are
 * not in the result; it filters by at most 200 of them at once
 * (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html).
 */
async function listEnded(client, instanceIds) {
    const ended = new Map();
    for (let start = 0; start < instanceIds.length; start += filterLimit) {
        const found = await describeInstances(client, [
            { Name: 'instance-id', Values: instanceIds.slice(start, start + filterLimit) },
            { Name: 'instance-state-name', Values: endedStates },
        ]);
        for (const { InstanceId: id, StateReason: reason } of found) {
            if (id !== undefined)
                ended.set(id, reason?.Message ?? 'EC2 gave no reason');
        }
    }
    return ended;
}
async function describeInstances(client, filters) {
    const found = [];
    let token;
    do {
        const page = await (0,aws_errors/* forPurpose */.e)('list the instances of the pool in EC2', () => client.send(new dist_cjs/* DescribeInstancesCommand */.bNs({ Filters: filters, MaxResults: 1000, NextToken: token })));
        found.push(...(page.Reservations ?? []).flatMap((reservation) => reservation.Instances ?? []));
        token = page.NextToken;
    } while (token);
    return found;
}
/**
 * Ends instances. EC2 refuses a whole request for one id it does not know, so a refused batch is repeated one by one;
 * an id that EC2 does not know is gone already.
 */
async function terminateInstances(client, instanceIds) {
    for (let start = 0; start < instanceIds.length; start += terminateLimit) {
        const batch = instanceIds.slice(start, start + terminateLimit);
        const isDone = await terminateKnown(client, batch);
        if (!isDone && batch.length > 1)
            await Promise.all(batch.map((instanceId) => terminateKnown(client, [instanceId])));
    }
}
/** False when EC2 does not know one of them. */
async function terminateKnown(client, instanceIds) {
    return (0,aws_errors/* forPurpose */.e)(`end ${instanceIds.join(', ')}`, async () => {
        try {
            await client.send(new dist_cjs/* TerminateInstancesCommand */.NaF({ InstanceIds: instanceIds }));
            return true;
        }
        catch (thrown) {
            if ((0,aws_errors/* awsErrorCode */.J)(thrown)?.startsWith('InvalidInstanceID'))
                return false;
            throw thrown;
        }
    });
}

;// CONCATENATED MODULE: ./lib/aws/fleet.js


const any = 999_999;
/**
 * Starts instances with one instant fleet. Type and zone are EC2's choice within the class: exactly its vCPUs, at
 * least its memory, among the allowed types. Throws when EC2 refuses the request as a whole.
 */
async function createFleet(client, request) {
    const answer = await (0,aws_errors/* forPurpose */.e)(`launch ${request.count} instances`, () => client.send(new dist_cjs/* CreateFleetCommand */.igL(fleetInput(request))));
    const zones = new Map(request.subnets.map(({ subnetId, zone }) => [subnetId, zone]));
    const launched = (answer.Instances ?? []).flatMap((group) => {
        const overrides = group.LaunchTemplateAndOverrides?.Overrides;
        const zone = group.AvailabilityZone ?? overrides?.AvailabilityZone ?? zones.get(overrides?.SubnetId ?? '');
        return (group.InstanceIds ?? []).map((instanceId) => ({
            instanceId,
            instanceType: group.InstanceType ?? 'unknown',
            zone: zone ?? 'unknown',
        }));
    });
    const errors = (answer.Errors ?? []).map((error) => ({
        code: error.ErrorCode ?? 'unknown',
        message: error.ErrorMessage ?? '',
    }));
    return { launched, errors };
}
function fleetInput(request) {
    const isSpot = request.usageClass === 'spot';
    return {
        Type: 'instant',
        ClientToken: request.clientToken,
        TargetCapacitySpecification: {
            TotalTargetCapacity: request.count,
            DefaultTargetCapacityType: isSpot ? 'spot' : 'on-demand',
        },
        // The only strategies that attribute-based selection takes; spot's own default, lowest-price, is interrupted most.
        ...(isSpot
            ? { SpotOptions: { AllocationStrategy: 'price-capacity-optimized' } }
            : { OnDemandOptions: { AllocationStrategy: 'lowest-price' } }),
        LaunchTemplateConfigs: [
            {
                LaunchTemplateSpecification: {
                    LaunchTemplateId: request.launchTemplateId,
                    Version: request.launchTemplateVersion,
                },
                Overrides: request.subnets.map(({ subnetId }) => ({
                    SubnetId: subnetId,
                    InstanceRequirements: {
                        VCpuCount: { Min: request.resourceClass.cpu, Max: request.resourceClass.cpu },
                        MemoryMiB: { Min: request.resourceClass.memoryMib },
                        AllowedInstanceTypes: [...request.allowedInstanceTypes],
                        BurstablePerformance: burstable(request.allowedInstanceTypes),
                        BareMetal: bareMetal(request.allowedInstanceTypes),
                        // EC2's default drops on-demand types 20 % dearer than the cheapest, whatever the user allows.
                        ...(isSpot
                            ? { MaxSpotPriceAsPercentageOfOptimalOnDemandPrice: 100 }
                            : { OnDemandMaxPricePercentageOverLowestPrice: any }),
                    },
                })),
            },
        ],
        TagSpecifications: ['instance', 'volume'].map((ResourceType) => ({
            ResourceType,
            Tags: Object.entries(request.tags).map(([Key, Value]) => ({ Key, Value })),
        })),
    };
}
/** EC2 leaves burstable and bare metal types out unless told otherwise: a pattern that names them tells. */
function burstable(patterns) {
    return patterns.some((pattern) => pattern.startsWith('t')) ? 'included' : 'excluded';
}
function bareMetal(patterns) {
    return patterns.some((pattern) => pattern.includes('metal')) ? 'included' : 'excluded';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(9285);
;// CONCATENATED MODULE: ./lib/aws/launch-template.js




/** Versions kept beside the current one, for provisions that read the configuration before the last refresh. */
const keptVersions = 5;
/** Id of the launch template with this name, or undefined when there is none. */
async function findLaunchTemplate(client, name) {
    return (0,aws_errors/* forPurpose */.e)(`look up the launch template ${name}`, async () => {
        try {
            const answer = await client.send(new dist_cjs/* DescribeLaunchTemplatesCommand */.fmI({ LaunchTemplateNames: [name] }));
            return answer.LaunchTemplates?.[0]?.LaunchTemplateId;
        }
        catch (thrown) {
            if ((0,aws_errors/* awsErrorCode */.J)(thrown) === 'InvalidLaunchTemplateName.NotFoundException')
                return undefined;
            throw thrown;
        }
    });
}
/**
 * Creates the launch template; its content is version 1. Where another refresh created it meanwhile, the content
 * becomes one more version.
 */
async function createLaunchTemplate(client, name, content, description, tags) {
    const create = new dist_cjs/* CreateLaunchTemplateCommand */.xMu({
        // The SDK's repeat of a call whose answer was lost is then no second template.
        ClientToken: (0,external_node_crypto_.randomUUID)(),
        LaunchTemplateName: name,
        VersionDescription: description,
        LaunchTemplateData: templateData(content),
        TagSpecifications: [
            {
                ResourceType: 'launch-template',
                Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
            },
        ],
    });
    const answer = await (0,aws_errors/* forPurpose */.e)(`create the launch template ${name}`, () => unlessNameIsTaken(() => client.send(create)));
    if (answer)
        return version(answer.LaunchTemplate?.LaunchTemplateId, answer.LaunchTemplate?.LatestVersionNumber);
    return addVersion(client, { LaunchTemplateName: name }, content, description);
}
/** Adds a version with this content. */
async function createLaunchTemplateVersion(client, launchTemplateId, content, description) {
    return addVersion(client, { LaunchTemplateId: launchTemplateId }, content, description);
}
async function addVersion(client, template, content, description) {
    const { LaunchTemplateVersion: created } = await (0,aws_errors/* forPurpose */.e)('add a version to the launch template', () => client.send(new dist_cjs/* CreateLaunchTemplateVersionCommand */.B_$({
        ...template,
        ClientToken: (0,external_node_crypto_.randomUUID)(),
        VersionDescription: description,
        LaunchTemplateData: templateData(content),
    })));
    return version(created?.LaunchTemplateId, created?.VersionNumber);
}
async function unlessNameIsTaken(send) {
    try {
        return await send();
    }
    catch (thrown) {
        if ((0,aws_errors/* awsErrorCode */.J)(thrown) === 'InvalidLaunchTemplateName.AlreadyExistsException')
            return undefined;
        throw thrown;
    }
}
/** Deletes old versions but the default one, which EC2 does not let go, and the newest few. */
async function pruneLaunchTemplateVersions(client, launchTemplateId) {
    const numbers = [];
    let token;
    do {
        const page = await (0,aws_errors/* forPurpose */.e)('list the versions of the launch template', () => client.send(new dist_cjs/* DescribeLaunchTemplateVersionsCommand */.Ptd({
            LaunchTemplateId: launchTemplateId,
            MaxResults: 200,
            NextToken: token,
        })));
        for (const { VersionNumber: number, DefaultVersion: isDefault } of page.LaunchTemplateVersions ?? []) {
            if (number !== undefined && isDefault !== true)
                numbers.push(number);
        }
        token = page.NextToken;
    } while (token);
    const old = numbers.sort((a, b) => b - a).slice(keptVersions + 1);
    if (old.length > 0) {
        await (0,aws_errors/* forPurpose */.e)('delete old versions of the launch template', () => client.send(new dist_cjs/* DeleteLaunchTemplateVersionsCommand */.p7t({
            LaunchTemplateId: launchTemplateId,
            Versions: old.map(String),
        })));
    }
    return old.length;
}
function templateData(content) {
    return {
        ImageId: content.imageId,
        IamInstanceProfile: 'arn' in content.instanceProfile
            ? { Arn: content.instanceProfile.arn }
            : { Name: content.instanceProfile.name },
        SecurityGroupIds: [...content.securityGroupIds],
        UserData: content.userData,
        // A machine that powers itself off is gone, whoever or whatever powered it off.
        InstanceInitiatedShutdownBehavior: 'terminate',
        MetadataOptions: { HttpEndpoint: 'enabled', HttpTokens: 'required', HttpPutResponseHopLimit: 1 },
    };
}
function version(launchTemplateId, number) {
    if (launchTemplateId === undefined || number === undefined) {
        throw new errors/* PoolError */.FJ({ message: 'EC2 does not say the id and version of the launch template.' });
    }
    return { launchTemplateId, version: String(number) };
}

;// CONCATENATED MODULE: ./lib/aws/network-and-image.js



/** The architecture of an AMI. Throws when the AMI is not there or is of one that GitHub has no Linux runner for. */
async function describeArchitecture(client, imageId) {
    const answer = await (0,aws_errors/* forPurpose */.e)(`look up the AMI ${imageId}`, () => client.send(new dist_cjs/* DescribeImagesCommand */.ji5({ ImageIds: [imageId] })));
    const architecture = answer.Images?.[0]?.Architecture;
    if (architecture === 'x86_64')
        return 'x64';
    if (architecture === 'arm64')
        return 'arm64';
    throw new errors/* RefusedError */.fk({
        message: architecture === undefined
            ? `There is no AMI ${imageId} in this region.`
            : `The AMI ${imageId} is of architecture ${architecture}.`,
        remedy: 'Give `ami` a Linux image of this region for x86_64 or arm64.',
    });
}
/**
 * The zones of the subnets: of each zone the first one given, since EC2 refuses two of one zone in a request. The
 * choice does not follow the free addresses: a configuration that changed with them would be rewritten by every
 * refresh. `unused` names those left out.
 */
async function describeSubnets(client, subnetIds) {
    const answer = await (0,aws_errors/* forPurpose */.e)(`look up the subnets ${subnetIds.join(', ')}`, () => client.send(new dist_cjs/* DescribeSubnetsCommand */.jSW({ SubnetIds: [...subnetIds] })));
    const known = (answer.Subnets ?? []).flatMap(({ SubnetId, AvailabilityZone }) => SubnetId === undefined || AvailabilityZone === undefined
        ? []
        : [{ subnetId: SubnetId, zone: AvailabilityZone }]);
    const position = (subnetId) => subnetIds.indexOf(subnetId);
    const subnets = known
        .sort((a, b) => position(a.subnetId) - position(b.subnetId))
        .filter(({ zone }, index, all) => all.findIndex((other) => other.zone === zone) === index)
        .map(({ subnetId, zone }) => ({ subnetId, zone }));
    const used = new Set(subnets.map(({ subnetId }) => subnetId));
    return { subnets, unused: subnetIds.filter((subnetId) => !used.has(subnetId)) };
}

;// CONCATENATED MODULE: ./lib/aws/ec2.js






/** EC2 of a region. This module alone loads the EC2 client, which is most of the action's code. */
function createEc2(region) {
    const client = new dist_cjs/* EC2Client */.gu5((0,clients/* clientSettings */.ry)(region, clients/* ec2TimeoutMs */.YT));
    return {
        createFleet: (request) => createFleet(client, request),
        listPoolInstances: (pool, launch) => listPoolInstances(client, pool, launch),
        listEnded: (instanceIds) => listEnded(client, instanceIds),
        terminateInstances: (instanceIds) => terminateInstances(client, instanceIds),
        describeArchitecture: (imageId) => describeArchitecture(client, imageId),
        describeSubnets: (subnetIds) => describeSubnets(client, subnetIds),
        findLaunchTemplate: (name) => findLaunchTemplate(client, name),
        createLaunchTemplate: (name, content, description, tags) => createLaunchTemplate(client, name, content, description, tags),
        createLaunchTemplateVersion: (launchTemplateId, content, description) => createLaunchTemplateVersion(client, launchTemplateId, content, description),
        pruneLaunchTemplateVersions: (launchTemplateId) => pruneLaunchTemplateVersions(client, launchTemplateId),
    };
}


/***/ })

};
