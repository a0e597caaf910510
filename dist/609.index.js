export const id = 609;
export const ids = [609];
export const modules = {

/***/ 609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createEc2: () => (/* binding */ createEc2)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(995);
/* harmony import */ var _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(260);
/* harmony import */ var _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(875);
/* harmony import */ var _chunk_REH3ERIY_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(575);
/* harmony import */ var _chunk_UWO2GPB7_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(795);
/* harmony import */ var _chunk_WVKYWAZT_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29);
/* harmony import */ var _chunk_BL4NXOBF_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(384);
/* harmony import */ var _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(983);
/* harmony import */ var _chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(180);
/* harmony import */ var _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(956);
/* harmony import */ var _chunk_5IEWUH67_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(458);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(598);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);











// node_modules/@aws-sdk/client-ec2/dist-es/auth/httpAuthSchemeProvider.js
var defaultEC2HttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_9__/* .getSmithyContext */ .ug)(context).operation,
    region: await (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_9__/* .normalizeProvider */ .te)(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "ec2",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
var defaultEC2HttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig = (config) => {
  const config_0 = (0,_chunk_UWO2GPB7_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveAwsSdkSigV4Config */ .ho)(config);
  return Object.assign(config_0, {
    authSchemePreference: (0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_9__/* .normalizeProvider */ .te)(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-ec2/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "ec2"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-ec2/package.json
var package_default = {
  name: "@aws-sdk/client-ec2",
  version: "3.1169.0",
  description: "AWS SDK for JavaScript Ec2 Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-ec2",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-ec2"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    test: "yarn g:vitest run --passWithNoTests",
    "test:watch": "yarn g:vitest watch --passWithNoTests",
    "test:integration": "yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts",
    "test:integration:watch": "yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts",
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.981.0",
    "@aws-sdk/credential-provider-node": "^3.972.97",
    "@aws-sdk/middleware-sdk-ec2": "^3.972.72",
    "@aws-sdk/types": "^3.975.1",
    "@smithy/core": "^3.40.0",
    "@smithy/fetch-http-handler": "^5.8.1",
    "@smithy/node-http-handler": "^4.14.2",
    "@smithy/types": "^4.20.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@smithy/snapshot-testing": "^2.4.0",
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2",
    vitest: "^4.0.17"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-ec2/dist-es/endpoint/bdd.js
var k = "ref";
var a = -1;
var b = true;
var c = "isSet";
var d = "PartitionResult";
var e = "booleanEquals";
var f = "getAttr";
var g = { [k]: "Endpoint" };
var h = { [k]: d };
var i = {};
var j = [{ [k]: "Region" }];
var _data = {
  conditions: [
    [c, [g]],
    [c, j],
    ["aws.partition", j, d],
    [e, [{ [k]: "UseFIPS" }, b]],
    [e, [{ [k]: "UseDualStack" }, b]],
    [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
    [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]],
    ["stringEquals", [{ fn: f, argv: [h, "name"] }, "aws-us-gov"]]
  ],
  results: [
    [a],
    [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [g, i],
    ["https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://ec2.{Region}.amazonaws.com", i],
    ["https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    ["https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    ["https://ec2.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "Invalid Configuration: Missing Region"]
  ]
};
var root = 2;
var r = 1e8;
var nodes = new Int32Array([
  -1,
  1,
  -1,
  0,
  13,
  3,
  1,
  4,
  r + 12,
  2,
  5,
  r + 12,
  3,
  8,
  6,
  4,
  7,
  r + 11,
  5,
  r + 9,
  r + 10,
  4,
  11,
  9,
  6,
  10,
  r + 8,
  7,
  r + 6,
  r + 7,
  5,
  12,
  r + 5,
  6,
  r + 4,
  r + 5,
  3,
  r + 1,
  14,
  4,
  r + 2,
  r + 3
]);
var bdd = _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .BinaryDecisionDiagram */ .d5.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-ec2/dist-es/endpoint/endpointResolver.js
var cache = new _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .EndpointCache */ .kS({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver = (endpointParams, context = {}) => {
  return cache.get(endpointParams, () => (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .decideEndpoint */ .cH)(bdd, {
    endpointParams,
    logger: context.logger
  }));
};
_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .customEndpointFunctions */ .mw.aws = _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .awsEndpointFunctions */ .UF;

// node_modules/@aws-sdk/client-ec2/dist-es/models/EC2ServiceException.js
var EC2ServiceException = class _EC2ServiceException extends _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .ServiceException */ .TJ {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _EC2ServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-ec2/dist-es/schemas/schemas_0.js
var _AC = "AcceleratorCount";
var _ACIA = "AssociateCarrierIpAddress";
var _ACR = "AcceleratorCountRequest";
var _AES = "AttachedEbsStatus";
var _AHR = "AllocateHostsRequest";
var _AIAC = "AvailableIpAddressCount";
var _AIAOC = "AssignIpv6AddressOnCreation";
var _AIT = "AllowedInstanceTypes";
var _AITS = "AllowedInstanceTypeSet";
var _AITl = "AllowedInstanceType";
var _AId = "AdditionalInfo";
var _AIs = "AssociationId";
var _AIss = "AssetIds";
var _AIsse = "AssetId";
var _AItt = "AttachmentId";
var _ALI = "AmiLaunchIndex";
var _AMAI = "AddMiddleboxAttachmentIds";
var _AMAId = "AddMiddleboxAttachmentId";
var _AMSc = "AcceleratorManufacturerSet";
var _AMc = "AcceleratorManufacturers";
var _AMcc = "AcceleratorManufacturer";
var _ANSc = "AcceleratorNameSet";
var _ANcc = "AcceleratorNames";
var _ANcce = "AcceleratorName";
var _APIAss = "AssociatePublicIpAddress";
var _APu = "AutoPlacement";
var _ARss = "AssociatedResource";
var _ARuto = "AutoRecovery";
var _AS = "ApplicationStatus";
var _ASS = "ApplicationStatusSummary";
var _ASSm = "AmdSevSnp";
var _ASl = "AllocationStrategy";
var _ATMMB = "AcceleratorTotalMemoryMiB";
var _ATMMBR = "AcceleratorTotalMemoryMiBRequest";
var _ATSc = "AcceleratorTypeSet";
var _ATSr = "ArchitectureTypeSet";
var _ATc = "AcceleratorTypes";
var _ATcc = "AcceleratorType";
var _ATr = "ArchitectureTypes";
var _ATrc = "ArchitectureType";
var _ATtt = "AttachTime";
var _AZ = "AvailabilityZone";
var _AZI = "AvailabilityZoneId";
var _Af = "Affinity";
var _Ar = "Arn";
var _Arc = "Architecture";
var _Ass = "Association";
var _Att = "Attachment";
var _BDM = "BlockDeviceMapping";
var _BDML = "BlockDeviceMappingList";
var _BDMR = "BlockDeviceMappingResponse";
var _BDMRL = "BlockDeviceMappingRequestList";
var _BDMRLl = "BlockDeviceMappingResponseList";
var _BDMl = "BlockDeviceMappings";
var _BDMlo = "BlockDurationMinutes";
var _BEBM = "BaselineEbsBandwidthMbps";
var _BEBMR = "BaselineEbsBandwidthMbpsRequest";
var _BM = "BootMode";
var _BMa = "BareMetal";
var _BP = "BurstablePerformance";
var _BPAS = "BlockPublicAccessStates";
var _BPF = "BaselinePerformanceFactors";
var _BPFR = "BaselinePerformanceFactorsRequest";
var _BW = "BandwidthWeighting";
var _CB = "CidrBlock";
var _CBI = "CapacityBlockId";
var _CBr = "CreatedBy";
var _CCor = "CoreCount";
var _CCp = "CpuCredits";
var _CDr = "CreationDate";
var _CFAS = "CriticalFixAvailableSince";
var _CFE = "CreateFleetError";
var _CFES = "CreateFleetErrorsSet";
var _CFI = "CreateFleetInstance";
var _CFIS = "CreateFleetInstancesSet";
var _CFR = "CreateFleetRequest";
var _CFRr = "CreateFleetResult";
var _CFr = "CreateFleet";
var _CGI = "CarrierGatewayId";
var _CGIa = "CarrierGatewayIds";
var _CI = "CarrierIp";
var _CIBM = "CurrentInstanceBootMode";
var _CIi = "CidrIp";
var _CIid = "CidrIpv6";
var _CLT = "CreateLaunchTemplate";
var _CLTR = "CreateLaunchTemplateRequest";
var _CLTRr = "CreateLaunchTemplateResult";
var _CLTV = "CreateLaunchTemplateVersion";
var _CLTVR = "CreateLaunchTemplateVersionRequest";
var _CLTVRr = "CreateLaunchTemplateVersionResult";
var _CM = "CpuManufacturers";
var _CMSp = "CpuManufacturerSet";
var _CMp = "CpuManufacturer";
var _CO = "CpuOptions";
var _COI = "CustomerOwnedIp";
var _COIP = "CustomerOwnedIpv4Pool";
var _COR = "CpuOptionsRequest";
var _CPF = "CpuPerformanceFactor";
var _CPFR = "CpuPerformanceFactorRequest";
var _CRI = "CapacityReservationId";
var _CRIS = "CapacityReservationIdSet";
var _CRIa = "CapacityReservationIds";
var _CRO = "CapacityReservationOptions";
var _CROR = "CapacityReservationOptionsRequest";
var _CRP = "CapacityReservationPreference";
var _CRRGA = "CapacityReservationResourceGroupArn";
var _CRRGAS = "CapacityReservationResourceGroupArnSet";
var _CRRGAa = "CapacityReservationResourceGroupArns";
var _CRSR = "CapacityReservationSpecificationResponse";
var _CRSa = "CapacityReservationSpecification";
var _CRT = "CapacityReservationTarget";
var _CRTR = "CapacityReservationTargetResponse";
var _CRapa = "CapacityRebalance";
var _CSRred = "CreditSpecificationRequest";
var _CSr = "CreditSpecification";
var _CSu = "CurrentState";
var _CT = "ClientToken";
var _CTC = "ConnectionTrackingConfiguration";
var _CTGMPR = "CreateTransitGatewayMeteringPolicyRequest";
var _CTR = "CreateTagsRequest";
var _CTS = "ConnectionTrackingSpecification";
var _CTSR = "ConnectionTrackingSpecificationRequest";
var _CTSRo = "ConnectionTrackingSpecificationResponse";
var _CTre = "CreateTime";
var _Co = "Code";
var _Con = "Context";
var _Conf = "Configured";
var _Cou = "Count";
var _Cp = "Cpu";
var _DASi = "DisableApiStop";
var _DAT = "DisableApiTermination";
var _DCB = "DestinationCidrBlock";
var _DCGRes = "DescribeCarrierGatewaysRequest";
var _DFA = "DefaultForAz";
var _DFR = "DeleteFleetsRequest";
var _DFRes = "DescribeFleetsRequest";
var _DI = "DeviceIndex";
var _DIRR = "DescribeImageReferencesRequest";
var _DIRes = "DescribeImagesRequest";
var _DIResc = "DescribeImagesResult";
var _DIRescr = "DescribeInstancesRequest";
var _DIRescri = "DescribeInstancesResult";
var _DISRes = "DescribeInstanceStatusRequest";
var _DISResc = "DescribeInstanceStatusResult";
var _DISes = "DescribeInstanceStatus";
var _DITR = "DescribeInstanceTopologyRequest";
var _DITRes = "DescribeInstanceTypesRequest";
var _DIURER = "DescribeImageUsageReportEntriesRequest";
var _DIURRes = "DescribeImageUsageReportsRequest";
var _DIes = "DescribeImages";
var _DIesc = "DescribeInstances";
var _DLTRes = "DescribeLaunchTemplatesRequest";
var _DLTResc = "DescribeLaunchTemplatesResult";
var _DLTV = "DeleteLaunchTemplateVersions";
var _DLTVR = "DeleteLaunchTemplateVersionsRequest";
var _DLTVREI = "DeleteLaunchTemplateVersionsResponseErrorItem";
var _DLTVRES = "DeleteLaunchTemplateVersionsResponseErrorSet";
var _DLTVRSI = "DeleteLaunchTemplateVersionsResponseSuccessItem";
var _DLTVRSS = "DeleteLaunchTemplateVersionsResponseSuccessSet";
var _DLTVRe = "DeleteLaunchTemplateVersionsResult";
var _DLTVRes = "DescribeLaunchTemplateVersionsRequest";
var _DLTVResc = "DescribeLaunchTemplateVersionsResult";
var _DLTVe = "DescribeLaunchTemplateVersions";
var _DLTe = "DescribeLaunchTemplates";
var _DN = "DeviceName";
var _DNIPRescr = "DescribeNetworkInterfacePermissionsRequest";
var _DOT = "DeleteOnTermination";
var _DPGRe = "DescribePlacementGroupsRequest";
var _DPRe = "DestinationPortRange";
var _DPer = "DeregistrationProtection";
var _DR = "DryRun";
var _DRIOR = "DescribeReservedInstancesOfferingsRequest";
var _DRSERes = "DescribeRouteServerEndpointsRequest";
var _DRSPRes = "DescribeRouteServerPeersRequest";
var _DRSRes = "DescribeRouteServersRequest";
var _DSGRes = "DescribeSecurityGroupsRequest";
var _DSGResc = "DescribeSecurityGroupsResult";
var _DSGe = "DescribeSecurityGroups";
var _DSPH = "DescribeSpotPriceHistory";
var _DSPHR = "DescribeSpotPriceHistoryRequest";
var _DSPHRe = "DescribeSpotPriceHistoryResult";
var _DSRes = "DescribeSnapshotsRequest";
var _DSRescr = "DescribeSubnetsRequest";
var _DSRescri = "DescribeSubnetsResult";
var _DSesc = "DescribeSubnets";
var _DTCT = "DefaultTargetCapacityType";
var _DTGAR = "DescribeTransitGatewayAttachmentsRequest";
var _DTGCRes = "DescribeTransitGatewayConnectsRequest";
var _DTGPARes = "DescribeTransitGatewayPeeringAttachmentsRequest";
var _DTGVARes = "DescribeTransitGatewayVpcAttachmentsRequest";
var _DTR = "DeleteTagsRequest";
var _DTe = "DeprecationTime";
var _DVN = "DefaultVersionNumber";
var _DVef = "DefaultVersion";
var _De = "Description";
var _Det = "Details";
var _EBD = "EbsBlockDevice";
var _EBDR = "EbsBlockDeviceResponse";
var _EBSL = "ExecutableByStringList";
var _EBx = "ExecutableBy";
var _EC = "ErrorCode";
var _ECI = "EbsCardIndex";
var _ECTP = "ExcessCapacityTerminationPolicy";
var _EDn = "EnableDns64";
var _EGA = "ElasticGpuAssociation";
var _EGAI = "ElasticGpuAssociationId";
var _EGAL = "ElasticGpuAssociationList";
var _EGAS = "ElasticGpuAssociationState";
var _EGAT = "ElasticGpuAssociationTime";
var _EGAl = "ElasticGpuAssociations";
var _EGIl = "ElasticGpuId";
var _EGSL = "ElasticGpuSpecificationList";
var _EGSR = "ElasticGpuSpecificationResponse";
var _EGSRL = "ElasticGpuSpecificationResponseList";
var _EGSla = "ElasticGpuSpecification";
var _EGSlas = "ElasticGpuSpecifications";
var _EIA = "ElasticInferenceAccelerator";
var _EIAA = "ElasticInferenceAcceleratorAssociation";
var _EIAAI = "ElasticInferenceAcceleratorAssociationId";
var _EIAAL = "ElasticInferenceAcceleratorAssociationList";
var _EIAAS = "ElasticInferenceAcceleratorAssociationState";
var _EIAAT = "ElasticInferenceAcceleratorAssociationTime";
var _EIAAl = "ElasticInferenceAcceleratorArn";
var _EIAAla = "ElasticInferenceAcceleratorAssociations";
var _EIAl = "ElasticInferenceAccelerators";
var _EIBD = "EbsInstanceBlockDevice";
var _EITSx = "ExcludedInstanceTypeSet";
var _EITxc = "ExcludedInstanceTypes";
var _EITxcl = "ExcludedInstanceType";
var _ELADI = "EnableLniAtDeviceIndex";
var _EM = "ErrorMessage";
var _EO = "EbsOptimized";
var _EOR = "EnclaveOptionsRequest";
var _EOn = "EnclaveOptions";
var _EPI = "EnablePrimaryIpv6";
var _EQC = "EnaQueueCount";
var _ERNDAAAAR = "EnableResourceNameDnsAAAARecord";
var _ERNDAR = "EnableResourceNameDnsARecord";
var _ESD = "EbsStatusDetails";
var _ESDL = "EbsStatusDetailsList";
var _ESE = "EnaSrdEnabled";
var _ESS = "EnaSrdSpecification";
var _ESSR = "EnaSrdSpecificationRequest";
var _ESSb = "EbsStatusSummary";
var _ESUE = "EnaSrdUdpEnabled";
var _ESUS = "EnaSrdUdpSpecification";
var _ESUSR = "EnaSrdUdpSpecificationRequest";
var _ESna = "EnaSupport";
var _ESr = "ErrorSet";
var _ETnd = "EndTime";
var _EU = "ExecutableUsers";
var _Eb = "Ebs";
var _En = "Enabled";
var _Enc = "Encrypted";
var _Err = "Errors";
var _Ev = "Events";
var _F = "Force";
var _FBDMR = "FleetBlockDeviceMappingRequest";
var _FBDMRL = "FleetBlockDeviceMappingRequestList";
var _FCRTR = "FleetCapacityReservationTargetRequest";
var _FEBDR = "FleetEbsBlockDeviceRequest";
var _FIIPSR = "FleetIamInstanceProfileSpecificationRequest";
var _FIMOR = "FleetInstanceMetadataOptionsRequest";
var _FIl = "FleetId";
var _FIle = "FleetIds";
var _FLTCLR = "FleetLaunchTemplateConfigListRequest";
var _FLTCR = "FleetLaunchTemplateConfigRequest";
var _FLTO = "FleetLaunchTemplateOverrides";
var _FLTOLR = "FleetLaunchTemplateOverridesListRequest";
var _FLTOR = "FleetLaunchTemplateOverridesRequest";
var _FLTS = "FleetLaunchTemplateSpecification";
var _FLTSR = "FleetLaunchTemplateSpecificationRequest";
var _FLi = "FilterList";
var _FP = "FromPort";
var _FSCRR = "FleetSpotCapacityRebalanceRequest";
var _FSD = "FindingScanDate";
var _FSMSR = "FleetSpotMaintenanceStrategiesRequest";
var _FTE = "FreeTierEligible";
var _Fi = "Filters";
var _Fil = "Filter";
var _G = "Groups";
var _GIL = "GroupIdentifierList";
var _GISL = "GroupIdStringList";
var _GITFIR = "GetInstanceTypesFromInstanceRequirements";
var _GITFIRR = "GetInstanceTypesFromInstanceRequirementsRequest";
var _GITFIRRe = "GetInstanceTypesFromInstanceRequirementsResult";
var _GIr = "GroupId";
var _GIro = "GroupIds";
var _GIrou = "GroupIdentifier";
var _GN = "GroupName";
var _GNSL = "GroupNameStringList";
var _GNr = "GroupNames";
var _GSPSR = "GetSpotPlacementScoresRequest";
var _HBD = "HiddenByDefault";
var _HCOR = "HostCpuOptionsRequest";
var _HE = "HttpEndpoint";
var _HFAS = "HighFixAvailableSince";
var _HFSL = "HighestFindingSeverityLabel";
var _HIo = "HostId";
var _HM = "HostMaintenance";
var _HO = "HibernationOptions";
var _HOR = "HibernationOptionsRequest";
var _HPI = "HttpProtocolIpv6";
var _HPRHL = "HttpPutResponseHopLimit";
var _HR = "HostRecovery";
var _HRGA = "HostResourceGroupArn";
var _HT = "HttpTokens";
var _HTo = "HostnameType";
var _Hy = "Hypervisor";
var _I = "Id";
var _IA = "Ipv6Addresses";
var _IAA = "Ipv6AddressAttribute";
var _IAC = "Ipv6AddressCount";
var _IAESS = "InstanceAttachmentEnaSrdSpecification";
var _IAESUS = "InstanceAttachmentEnaSrdUdpSpecification";
var _IAI = "IncludeAllInstances";
var _IART = "IncludeAllResourceTypes";
var _IAm = "ImageAllowed";
var _IApv = "Ipv6Address";
var _IBDM = "InstanceBlockDeviceMapping";
var _IBDML = "InstanceBlockDeviceMappingList";
var _ICB = "Ipv6CidrBlock";
var _ICBAS = "Ipv6CidrBlockAssociationSet";
var _ICBS = "Ipv6CidrBlockState";
var _ID = "IncludeDeprecated";
var _IDn = "IncludeDisabled";
var _IEI = "InstanceEventId";
var _IF = "InstanceFamily";
var _IFAS = "InformationalFixAvailableSince";
var _IGBM = "InternetGatewayBlockMode";
var _IGS = "InstanceGenerationSet";
var _IGns = "InstanceGenerations";
var _IGnst = "InstanceGeneration";
var _II = "InstanceId";
var _IIA = "InstanceIpv6Address";
var _IIAL = "InstanceIpv6AddressList";
var _IIALR = "InstanceIpv6AddressListRequest";
var _IIAR = "InstanceIpv6AddressRequest";
var _IIB = "InstanceInterruptionBehavior";
var _IIP = "IamInstanceProfile";
var _IIPL = "InstanceIpv4PrefixList";
var _IIPLn = "InstanceIpv6PrefixList";
var _IIPS = "IamInstanceProfileSpecification";
var _IIPn = "InstanceIpv4Prefix";
var _IIPns = "InstanceIpv6Prefix";
var _IISB = "InstanceInitiatedShutdownBehavior";
var _IISL = "ImageIdStringList";
var _IISLn = "InstanceIdStringList";
var _IISn = "InstanceIdsSet";
var _IIm = "ImageId";
var _IIma = "ImageIds";
var _IIn = "InstanceIds";
var _IL = "ImageLocation";
var _ILZ = "IncludeLocalZones";
var _ILm = "ImageList";
var _ILn = "InstanceLifecycle";
var _ILns = "InstanceList";
var _IM = "IncludeMarketplace";
var _IMO = "InstanceMaintenanceOptions";
var _IMOR = "InstanceMaintenanceOptionsRequest";
var _IMORn = "InstanceMarketOptionsRequest";
var _IMORns = "InstanceMetadataOptionsRequest";
var _IMORnst = "InstanceMetadataOptionsResponse";
var _IMOns = "InstanceMarketOptions";
var _IMR = "IncludeManagedResources";
var _IMT = "InstanceMetadataTags";
var _IN = "Ipv6Native";
var _INI = "InstanceNetworkInterface";
var _INIA = "InstanceNetworkInterfaceAssociation";
var _INIAn = "InstanceNetworkInterfaceAttachment";
var _INIL = "InstanceNetworkInterfaceList";
var _INIS = "InstanceNetworkInterfaceSpecification";
var _INISL = "InstanceNetworkInterfaceSpecificationList";
var _INPO = "InstanceNetworkPerformanceOptions";
var _INPOR = "InstanceNetworkPerformanceOptionsRequest";
var _IOA = "ImageOwnerAlias";
var _IOI = "IpOwnerId";
var _IPC = "Ipv6PrefixCount";
var _IPCp = "Ipv4PrefixCount";
var _IPEp = "IpPermissionsEgress";
var _IPIA = "InstancePrivateIpAddress";
var _IPIAL = "InstancePrivateIpAddressList";
var _IPIs = "IsPrimaryIpv6";
var _IPLRpv = "Ipv4PrefixListResponse";
var _IPLRpvr = "Ipv6PrefixListResponse";
var _IPLp = "IpPermissionList";
var _IPLpvr = "Ipv4PrefixList";
var _IPLpvref = "Ipv6PrefixList";
var _IPSRp = "Ipv4PrefixSpecificationRequest";
var _IPSRpv = "Ipv4PrefixSpecificationResponse";
var _IPSRpvr = "Ipv6PrefixSpecificationRequest";
var _IPSRpvre = "Ipv6PrefixSpecificationResponse";
var _IPTUC = "InstancePoolsToUseCount";
var _IPp = "Ipv6Prefixes";
var _IPpe = "IpPermissions";
var _IPper = "IpPermission";
var _IPpr = "IpProtocol";
var _IPpv = "Ipv6Prefix";
var _IPpvr = "Ipv4Prefixes";
var _IPpvre = "Ipv4Prefix";
var _IR = "InstanceRequirements";
var _IRLp = "IpRangeList";
var _IRLpv = "Ipv6RangeList";
var _IRR = "InstanceRequirementsRequest";
var _IRWM = "InstanceRequirementsWithMetadata";
var _IRWMR = "InstanceRequirementsWithMetadataRequest";
var _IRpa = "IpRanges";
var _IRpan = "IpRange";
var _IRpv = "Ipv6Ranges";
var _IRpva = "Ipv6Range";
var _ISC = "InstanceStateChange";
var _ISCL = "InstanceStateChangeList";
var _ISDL = "InstanceStatusDetailsList";
var _ISDn = "InstanceStatusDetails";
var _ISE = "InstanceStatusEvent";
var _ISEL = "InstanceStatusEventList";
var _ISIA = "InstanceSecondaryInterfaceAttachment";
var _ISIL = "InstanceSecondaryInterfaceList";
var _ISIPIA = "InstanceSecondaryInterfacePrivateIpAddress";
var _ISIPIAL = "InstanceSecondaryInterfacePrivateIpAddressList";
var _ISIPIALR = "InstanceSecondaryInterfacePrivateIpAddressListRequest";
var _ISIPIAR = "InstanceSecondaryInterfacePrivateIpAddressRequest";
var _ISIS = "InstanceSecondaryInterfaceSpecification";
var _ISISLR = "InstanceSecondaryInterfaceSpecificationListRequest";
var _ISISR = "InstanceSecondaryInterfaceSpecificationRequest";
var _ISIn = "InstanceSecondaryInterface";
var _ISLn = "InstanceStatusList";
var _ISS = "InstanceStatusSummary";
var _ISm = "ImpairedSince";
var _ISmd = "ImdsSupport";
var _ISnst = "InstanceStatuses";
var _ISnsta = "InstanceState";
var _ISnstan = "InstanceStatus";
var _ISpo = "IpSource";
var _IT = "InstanceType";
var _ITIFIR = "InstanceTypeInfoFromInstanceRequirements";
var _ITIFIRS = "InstanceTypeInfoFromInstanceRequirementsSet";
var _ITIns = "InstanceTypeItem";
var _ITSn = "InstanceTypeSpecification";
var _ITm = "ImageType";
var _ITns = "InstanceTenancy";
var _ITnst = "InstanceTypes";
var _ITnt = "InterfaceType";
var _IUIR = "IncludeUnsupportedInRegion";
var _IW = "ImageWatermarks";
var _IWL = "ImageWatermarkList";
var _IWm = "ImageWatermark";
var _Im = "Images";
var _Ima = "Image";
var _In = "Instance";
var _Ins = "Instances";
var _Io = "Iops";
var _K = "Key";
var _KI = "KernelId";
var _KKI = "KmsKeyId";
var _KN = "KeyName";
var _LCA = "LicenseConfigurationArn";
var _LCR = "LicenseConfigurationRequest";
var _LCi = "LicenseConfiguration";
var _LFAS = "LowFixAvailableSince";
var _LL = "LicenseList";
var _LLT = "LastLaunchedTime";
var _LSLR = "LicenseSpecificationListRequest";
var _LST = "LocalStorageTypes";
var _LSTS = "LocalStorageTypeSet";
var _LSTo = "LocalStorageType";
var _LSi = "LicenseSpecifications";
var _LSic = "LicenseSpecification";
var _LSo = "LocalStorage";
var _LT = "LaunchTemplate";
var _LTAO = "LaunchTemplateAndOverrides";
var _LTAOR = "LaunchTemplateAndOverridesResponse";
var _LTBDM = "LaunchTemplateBlockDeviceMapping";
var _LTBDML = "LaunchTemplateBlockDeviceMappingList";
var _LTBDMR = "LaunchTemplateBlockDeviceMappingRequest";
var _LTBDMRL = "LaunchTemplateBlockDeviceMappingRequestList";
var _LTC = "LaunchTemplateConfigs";
var _LTCO = "LaunchTemplateCpuOptions";
var _LTCOR = "LaunchTemplateCpuOptionsRequest";
var _LTCRSR = "LaunchTemplateCapacityReservationSpecificationRequest";
var _LTCRSRa = "LaunchTemplateCapacityReservationSpecificationResponse";
var _LTD = "LaunchTemplateData";
var _LTEBD = "LaunchTemplateEbsBlockDevice";
var _LTEBDR = "LaunchTemplateEbsBlockDeviceRequest";
var _LTEIA = "LaunchTemplateElasticInferenceAccelerator";
var _LTEIAL = "LaunchTemplateElasticInferenceAcceleratorList";
var _LTEIAR = "LaunchTemplateElasticInferenceAcceleratorResponse";
var _LTEIARL = "LaunchTemplateElasticInferenceAcceleratorResponseList";
var _LTEO = "LaunchTemplateEnclaveOptions";
var _LTEOR = "LaunchTemplateEnclaveOptionsRequest";
var _LTESS = "LaunchTemplateEnaSrdSpecification";
var _LTESUS = "LaunchTemplateEnaSrdUdpSpecification";
var _LTHO = "LaunchTemplateHibernationOptions";
var _LTHOR = "LaunchTemplateHibernationOptionsRequest";
var _LTI = "LaunchTemplateId";
var _LTIIPS = "LaunchTemplateIamInstanceProfileSpecification";
var _LTIIPSR = "LaunchTemplateIamInstanceProfileSpecificationRequest";
var _LTIMO = "LaunchTemplateInstanceMaintenanceOptions";
var _LTIMOR = "LaunchTemplateInstanceMaintenanceOptionsRequest";
var _LTIMORa = "LaunchTemplateInstanceMarketOptionsRequest";
var _LTIMORau = "LaunchTemplateInstanceMetadataOptionsRequest";
var _LTIMOa = "LaunchTemplateInstanceMarketOptions";
var _LTIMOau = "LaunchTemplateInstanceMetadataOptions";
var _LTINIS = "LaunchTemplateInstanceNetworkInterfaceSpecification";
var _LTINISL = "LaunchTemplateInstanceNetworkInterfaceSpecificationList";
var _LTINISR = "LaunchTemplateInstanceNetworkInterfaceSpecificationRequest";
var _LTINISRL = "LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList";
var _LTISIS = "LaunchTemplateInstanceSecondaryInterfaceSpecification";
var _LTISISL = "LaunchTemplateInstanceSecondaryInterfaceSpecificationList";
var _LTISISR = "LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest";
var _LTISISRL = "LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList";
var _LTISL = "LaunchTemplateIdStringList";
var _LTIa = "LaunchTemplateIds";
var _LTLC = "LaunchTemplateLicenseConfiguration";
var _LTLCR = "LaunchTemplateLicenseConfigurationRequest";
var _LTLL = "LaunchTemplateLicenseList";
var _LTLSLR = "LaunchTemplateLicenseSpecificationListRequest";
var _LTM = "LaunchTemplatesMonitoring";
var _LTMR = "LaunchTemplatesMonitoringRequest";
var _LTN = "LaunchTemplateName";
var _LTNPO = "LaunchTemplateNetworkPerformanceOptions";
var _LTNPOR = "LaunchTemplateNetworkPerformanceOptionsRequest";
var _LTNSL = "LaunchTemplateNameStringList";
var _LTNa = "LaunchTemplateNames";
var _LTP = "LaunchTemplatePlacement";
var _LTPDNO = "LaunchTemplatePrivateDnsNameOptions";
var _LTPDNOR = "LaunchTemplatePrivateDnsNameOptionsRequest";
var _LTPR = "LaunchTemplatePlacementRequest";
var _LTS = "LaunchTemplateSpecification";
var _LTSMO = "LaunchTemplateSpotMarketOptions";
var _LTSMOR = "LaunchTemplateSpotMarketOptionsRequest";
var _LTSUD = "LaunchTemplateSpecificationUserData";
var _LTSa = "LaunchTemplateSet";
var _LTTS = "LaunchTemplateTagSpecification";
var _LTTSL = "LaunchTemplateTagSpecificationList";
var _LTTSR = "LaunchTemplateTagSpecificationRequest";
var _LTTSRL = "LaunchTemplateTagSpecificationRequestList";
var _LTV = "LaunchTemplateVersion";
var _LTVS = "LaunchTemplateVersionSet";
var _LTVa = "LaunchTemplateVersions";
var _LTa = "LaunchTemplates";
var _LTau = "LaunchTime";
var _LVN = "LatestVersionNumber";
var _Li = "Lifecycle";
var _Lic = "Licenses";
var _M = "Min";
var _MAIi = "MiddleboxAttachmentIds";
var _MAIid = "MiddleboxAttachmentId";
var _MAa = "MacAddress";
var _MCI = "MetricCategoryId";
var _MCIL = "MetricCategoryIdList";
var _MCIe = "MetricCategoryIds";
var _MCOIOL = "MapCustomerOwnedIpOnLaunch";
var _MCa = "MaxCount";
var _MCin = "MinCount";
var _MD = "MaxDuration";
var _MDi = "MinDuration";
var _MFAS = "MediumFixAvailableSince";
var _MGBPVC = "MemoryGiBPerVCpu";
var _MGBPVCR = "MemoryGiBPerVCpuRequest";
var _MIC = "MaxInstanceCount";
var _MMB = "MemoryMiB";
var _MMBR = "MemoryMiBRequest";
var _MO = "MetadataOptions";
var _MOa = "MaintenanceOptions";
var _MPIOL = "MapPublicIpOnLaunch";
var _MPax = "MaxPrice";
var _MR = "MaxResults";
var _MSPAPOOODP = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice";
var _MSa = "MaintenanceStrategies";
var _MTC = "MinTargetCapacity";
var _MTGMPR = "ModifyTransitGatewayMeteringPolicyRequest";
var _MTMFRR = "ModifyTrafficMirrorFilterRuleRequest";
var _MTMSR = "ModifyTrafficMirrorSessionRequest";
var _MTP = "MaxTotalPrice";
var _MTa = "MarketType";
var _MTar = "MarketTypes";
var _MV = "MinVersion";
var _MVa = "MaxVersion";
var _Ma = "Max";
var _Mana = "Managed";
var _Me = "Message";
var _Mon = "Monitoring";
var _N = "Name";
var _NAo = "NotAfter";
var _NB = "NotBefore";
var _NBD = "NotBeforeDeadline";
var _NBGR = "NetworkBandwidthGbpsRequest";
var _NBGe = "NetworkBandwidthGbps";
var _NCI = "NetworkCardIndex";
var _ND = "NoDevice";
var _NIC = "NetworkInterfaceCount";
var _NICR = "NetworkInterfaceCountRequest";
var _NII = "NetworkInterfaceId";
var _NIPIe = "NetworkInterfacePermissionId";
var _NIPIetw = "NetworkInterfacePermissionIds";
var _NIe = "NetworkInterface";
var _NIet = "NetworkInterfaces";
var _NPO = "NetworkPerformanceOptions";
var _NTe = "NextToken";
var _NV = "NestedVirtualization";
var _OA = "OutpostArn";
var _OC = "OfferingClass";
var _ODMPPOLP = "OnDemandMaxPricePercentageOverLowestPrice";
var _ODO = "OnDemandOptions";
var _ODOR = "OnDemandOptionsRequest";
var _ODTC = "OnDemandTargetCapacity";
var _OI = "OwnerId";
var _OIw = "OwnerIds";
var _ON = "OptionName";
var _ORpe = "OperatorRequest";
var _ORper = "OperatorResponse";
var _OSL = "OwnerStringList";
var _OTf = "OfferingType";
var _OV = "OptionValues";
var _OVp = "OptionValue";
var _Op = "Operator";
var _Ov = "Overrides";
var _Ow = "Owners";
var _Own = "Owner";
var _P = "Principal";
var _PCIr = "ProductCodeId";
var _PCLr = "ProductCodeList";
var _PCT = "ProductCodeType";
var _PCr = "ProductCode";
var _PCro = "ProductCodes";
var _PDN = "PrivateDnsName";
var _PDNO = "PrivateDnsNameOptions";
var _PDNOOL = "PrivateDnsNameOptionsOnLaunch";
var _PDNOR = "PrivateDnsNameOptionsRequest";
var _PDNORr = "PrivateDnsNameOptionsResponse";
var _PDNub = "PublicDnsName";
var _PDl = "PlatformDetails";
var _PDr = "ProductDescription";
var _PDro = "ProductDescriptions";
var _PFR = "PerformanceFactorReference";
var _PFRR = "PerformanceFactorReferenceRequest";
var _PFRS = "PerformanceFactorReferenceSet";
var _PFRSR = "PerformanceFactorReferenceSetRequest";
var _PGISL = "PlacementGroupIdStringList";
var _PI = "PublicIp";
var _PIAC = "PrivateIpAddressCount";
var _PIAS = "PrivateIpAddressSpecification";
var _PIASL = "PrivateIpAddressSpecificationList";
var _PIAr = "PrivateIpAddress";
var _PIAri = "PrivateIpAddresses";
var _PIAu = "PublicIpAddress";
var _PIr = "PrimaryIpv6";
var _PLI = "PrefixListId";
var _PLIL = "PrefixListIdList";
var _PLIr = "PrefixListIds";
var _PLa = "PacketLength";
var _PN = "PartitionNumber";
var _PRl = "PlacementResponse";
var _PSPN = "PublicSsmParameterName";
var _PSS = "PerformanceStatusSummary";
var _PSe = "PerformanceStatus";
var _PSee = "PeeringStatus";
var _PSr = "PreviousState";
var _Pl = "Platform";
var _Pla = "Placement";
var _Pr = "Protocol";
var _Prim = "Primary";
var _Prio = "Priority";
var _Pu = "Public";
var _Q = "Quantity";
var _RA = "RuleAction";
var _RAeso = "ResolveAlias";
var _RBUI = "RestorableByUserIds";
var _RBe = "RestorableBy";
var _RCFMTL = "ReservedCapacityFallbackMarketTypeList";
var _RCFO = "ReservedCapacityFallbackOptions";
var _RCFOR = "ReservedCapacityFallbackOptionsRequest";
var _RCO = "ReservedCapacityOptions";
var _RCOR = "ReservedCapacityOptionsRequest";
var _RDI = "RamDiskId";
var _RDN = "RootDeviceName";
var _RDT = "RootDeviceType";
var _REIT = "RequireEncryptionInTransit";
var _REe = "ResponseError";
var _RF = "RemoveFields";
var _RFe = "RemoveField";
var _RHS = "RequireHibernateSupport";
var _RI = "ReportId";
var _RIME = "RunInstancesMonitoringEnabled";
var _RIOI = "ReservedInstancesOfferingIds";
var _RIOIe = "ReservedInstancesOfferingId";
var _RIRu = "RunInstancesRequest";
var _RIUD = "RunInstancesUserData";
var _RIa = "RamdiskId";
var _RIe = "ReservationId";
var _RIep = "ReportIds";
var _RIeq = "RequesterId";
var _RIeso = "ResourceId";
var _RIu = "RunInstances";
var _RLTD = "RequestLaunchTemplateData";
var _RLTDe = "ResponseLaunchTemplateData";
var _RLe = "ReservationList";
var _RMAI = "RemoveMiddleboxAttachmentIds";
var _RMAIe = "RemoveMiddleboxAttachmentId";
var _RMe = "RebootMigration";
var _RN = "RegionName";
var _RNe = "RegionNames";
var _RNu = "RuleNumber";
var _RSEI = "RouteServerEndpointId";
var _RSEIo = "RouteServerEndpointIds";
var _RSI = "RouteServerId";
var _RSIo = "RouteServerIds";
var _RSPI = "RouteServerPeerId";
var _RSPIo = "RouteServerPeerIds";
var _RSep = "ReplacementStrategy";
var _RT = "ReservationType";
var _RTLR = "ReservationTypeListRequest";
var _RTO = "ResourceTypeOptions";
var _RTOL = "ResourceTypeOptionList";
var _RTOe = "ResourceTypeOption";
var _RTRL = "ResourceTypeRequestList";
var _RTRe = "ResourceTypeRequest";
var _RTe = "ResourceType";
var _RTes = "ResourceTypes";
var _RTese = "ReservationTypes";
var _RUI = "ReplaceUnhealthyInstances";
var _Ref = "References";
var _Refe = "Reference";
var _Reme = "Remediation";
var _Res = "Resources";
var _Rese = "Reservations";
var _Reser = "Reservation";
var _SAZ = "SingleAvailabilityZone";
var _SAub = "SubnetArn";
var _SCB = "SourceCidrBlock";
var _SCBS = "SubnetCidrBlockState";
var _SDC = "SourceDestCheck";
var _SDLTV = "SuccessfullyDeletedLaunchTemplateVersions";
var _SDp = "SpreadDomain";
var _SGA = "SecurityGroupArn";
var _SGI = "SecurityGroupId";
var _SGISL = "SecurityGroupIdStringList";
var _SGIe = "SecurityGroupIds";
var _SGL = "SecurityGroupList";
var _SGSL = "SecurityGroupStringList";
var _SGe = "SecurityGroups";
var _SGec = "SecurityGroup";
var _SI = "SubnetIds";
var _SICBA = "SubnetIpv6CidrBlockAssociation";
var _SICBAS = "SubnetIpv6CidrBlockAssociationSet";
var _SICT = "SourceImageCreationTime";
var _SII = "SourceImageId";
var _SIIec = "SecondaryInterfaceId";
var _SIIo = "SourceInstanceId";
var _SIPIAS = "SecondaryInterfacePrivateIpAddressSpecification";
var _SIPIASL = "SecondaryInterfacePrivateIpAddressSpecificationList";
var _SIPIASLR = "SecondaryInterfacePrivateIpAddressSpecificationListRequest";
var _SIPIASR = "SecondaryInterfacePrivateIpAddressSpecificationRequest";
var _SIRI = "SpotInstanceRequestId";
var _SIRo = "SourceImageRegion";
var _SISL = "SnapshotIdStringList";
var _SISLu = "SubnetIdStringList";
var _SIT = "SupportedInstanceTypes";
var _SITS = "SupportedInstanceTypeSet";
var _SITi = "SingleInstanceType";
var _SITp = "SpotInstanceType";
var _SIec = "SecondaryInterfaces";
var _SIeco = "SecondaryInterface";
var _SIn = "SnapshotId";
var _SIna = "SnapshotIds";
var _SIu = "SubnetId";
var _SLu = "SubnetList";
var _SMO = "SpotMarketOptions";
var _SMPPOLP = "SpotMaxPricePercentageOverLowestPrice";
var _SMt = "StatusMessage";
var _SNI = "SecondaryNetworkId";
var _SNS = "SriovNetSupport";
var _SNes = "SessionNumber";
var _SO = "SpotOptions";
var _SOR = "SpotOptionsRequest";
var _SOS = "SkipOsShutdown";
var _SPH = "SpotPriceHistory";
var _SPHL = "SpotPriceHistoryList";
var _SPIAC = "SecondaryPrivateIpAddressCount";
var _SPRo = "SourcePortRange";
var _SPp = "SpotPrice";
var _SRc = "ScanResults";
var _SRt = "StateReason";
var _SSIe = "SecondarySubnetId";
var _SSy = "SystemStatus";
var _STC = "SpotTargetCapacity";
var _STR = "StateTransitionReason";
var _STt = "StartTime";
var _SUD = "SensitiveUserData";
var _SV = "SourceVersion";
var _St = "State";
var _Sta = "Status";
var _Su = "Subnet";
var _Subn = "Subnets";
var _T = "Tags";
var _TCS = "TargetCapacitySpecification";
var _TCSR = "TargetCapacitySpecificationRequest";
var _TCUT = "TargetCapacityUnitType";
var _TCar = "TargetCapacity";
var _TD = "TrafficDirection";
var _TDe = "TerminationDelay";
var _TET = "TcpEstablishedTimeout";
var _TGAIr = "TransitGatewayAttachmentIds";
var _TGI = "TransitGatewayId";
var _TGMPI = "TransitGatewayMeteringPolicyId";
var _TI = "TerminateInstances";
var _TIR = "TerminateInstancesRequest";
var _TIRe = "TerminateInstancesResult";
var _TIWE = "TerminateInstancesWithExpiration";
var _TIer = "TerminatingInstances";
var _TL = "TagList";
var _TLSGB = "TotalLocalStorageGB";
var _TLSGBR = "TotalLocalStorageGBRequest";
var _TMFI = "TrafficMirrorFilterId";
var _TMFRI = "TrafficMirrorFilterRuleId";
var _TMPRR = "TrafficMirrorPortRangeRequest";
var _TMSI = "TrafficMirrorSessionId";
var _TMTI = "TrafficMirrorTargetId";
var _TP = "ToPort";
var _TPC = "ThreadsPerCore";
var _TS = "TagSpecifications";
var _TSL = "TagSpecificationList";
var _TSa = "TagSpecification";
var _TSp = "TpmSupport";
var _TTC = "TotalTargetCapacity";
var _Ta = "Tag";
var _Te = "Tenancy";
var _Th = "Throughput";
var _Tim = "Timestamp";
var _Ty = "Type";
var _UDLTV = "UnsuccessfullyDeletedLaunchTemplateVersions";
var _UDs = "UserData";
var _UI = "UserId";
var _UIGP = "UserIdGroupPairs";
var _UIGPL = "UserIdGroupPairList";
var _UIGPs = "UserIdGroupPair";
var _UIT = "UnsupportedInstanceTypes";
var _UITS = "UnsupportedInstanceTypeSet";
var _UO = "UsageOperation";
var _UOUT = "UsageOperationUpdateTime";
var _US = "UsageStrategy";
var _UST = "UdpStreamTimeout";
var _UTd = "UdpTimeout";
var _V = "Value";
var _VCC = "VCpuCount";
var _VCCR = "VCpuCountRange";
var _VCCRR = "VCpuCountRangeRequest";
var _VD = "VersionDescription";
var _VEa = "ValidationError";
var _VF = "ValidFrom";
var _VI = "VpcId";
var _VIR = "VolumeInitializationRate";
var _VIo = "VolumeId";
var _VN = "VirtualName";
var _VNI = "VirtualNetworkId";
var _VNe = "VersionNumber";
var _VOI = "VolumeOwnerId";
var _VPCI = "VpcPeeringConnectionId";
var _VSL = "ValueStringList";
var _VSLe = "VersionStringList";
var _VSo = "VolumeSize";
var _VT = "VolumeType";
var _VTS = "VirtualizationTypeSet";
var _VTi = "VirtualizationTypes";
var _VTir = "VirtualizationType";
var _VU = "ValidUntil";
var _VW = "ValidationWarning";
var _Va = "Values";
var _Ve = "Versions";
var _Ver = "Version";
var _W = "Warning";
var _WCT = "WatermarkCreationTime";
var _WCe = "WeightedCapacity";
var _WK = "WatermarkKey";
var _aCIA = "associateCarrierIpAddress";
var _aCc = "acceleratorCount";
var _aES = "attachedEbsStatus";
var _aIAC = "availableIpAddressCount";
var _aIAOC = "assignIpv6AddressOnCreation";
var _aITS = "allowedInstanceTypeSet";
var _aId = "additionalInfo";
var _aIs = "associationId";
var _aIt = "attachmentId";
var _aLI = "amiLaunchIndex";
var _aMS = "acceleratorManufacturerSet";
var _aNS = "acceleratorNameSet";
var _aP = "autoPlacement";
var _aPIA = "associatePublicIpAddress";
var _aRs = "associatedResource";
var _aRut = "autoRecovery";
var _aSS = "amdSevSnp";
var _aSp = "applicationStatus";
var _aTMMB = "acceleratorTotalMemoryMiB";
var _aTSc = "acceleratorTypeSet";
var _aTt = "attachTime";
var _aZ = "availabilityZone";
var _aZI = "availabilityZoneId";
var _af = "affinity";
var _ar = "arn";
var _arc = "architecture";
var _ass = "association";
var _at = "attachment";
var _bDM = "blockDeviceMapping";
var _bDMS = "blockDeviceMappingSet";
var _bDMl = "blockDurationMinutes";
var _bEBM = "baselineEbsBandwidthMbps";
var _bM = "bootMode";
var _bMa = "bareMetal";
var _bP = "burstablePerformance";
var _bPAS = "blockPublicAccessStates";
var _bPF = "baselinePerformanceFactors";
var _bW = "bandwidthWeighting";
var _cB = "cidrBlock";
var _cBI = "capacityBlockId";
var _cBr = "createdBy";
var _cCo = "coreCount";
var _cCp = "cpuCredits";
var _cDr = "creationDate";
var _cFAS = "criticalFixAvailableSince";
var _cI = "carrierIp";
var _cIBM = "currentInstanceBootMode";
var _cIi = "cidrIp";
var _cIid = "cidrIpv6";
var _cMSp = "cpuManufacturerSet";
var _cO = "cpuOptions";
var _cOI = "customerOwnedIp";
var _cOIP = "customerOwnedIpv4Pool";
var _cRI = "capacityReservationId";
var _cRP = "capacityReservationPreference";
var _cRRGA = "capacityReservationResourceGroupArn";
var _cRSa = "capacityReservationSpecification";
var _cRT = "capacityReservationTarget";
var _cSr = "creditSpecification";
var _cSu = "currentState";
var _cT = "clientToken";
var _cTC = "connectionTrackingConfiguration";
var _cTSo = "connectionTrackingSpecification";
var _cTre = "createTime";
var _co = "code";
var _conf = "configured";
var _cou = "count";
var _cp = "cpu";
var _dASi = "disableApiStop";
var _dAT = "disableApiTermination";
var _dFA = "defaultForAz";
var _dI = "deviceIndex";
var _dN = "deviceName";
var _dNn = "dnsName";
var _dOT = "deleteOnTermination";
var _dPe = "deregistrationProtection";
var _dR = "dryRun";
var _dTe = "deprecationTime";
var _dVN = "defaultVersionNumber";
var _dVef = "defaultVersion";
var _de = "description";
var _det = "details";
var _eC = "errorCode";
var _eCI = "ebsCardIndex";
var _eDn = "enableDns64";
var _eGAI = "elasticGpuAssociationId";
var _eGAS = "elasticGpuAssociationState";
var _eGASl = "elasticGpuAssociationSet";
var _eGAT = "elasticGpuAssociationTime";
var _eGI = "elasticGpuId";
var _eGSS = "elasticGpuSpecificationSet";
var _eIAA = "elasticInferenceAcceleratorArn";
var _eIAAI = "elasticInferenceAcceleratorAssociationId";
var _eIAAS = "elasticInferenceAcceleratorAssociationState";
var _eIAASl = "elasticInferenceAcceleratorAssociationSet";
var _eIAAT = "elasticInferenceAcceleratorAssociationTime";
var _eIAS = "elasticInferenceAcceleratorSet";
var _eITSx = "excludedInstanceTypeSet";
var _eLADI = "enableLniAtDeviceIndex";
var _eM = "errorMessage";
var _eO = "ebsOptimized";
var _eOn = "enclaveOptions";
var _eQC = "enaQueueCount";
var _eRNDAAAAR = "enableResourceNameDnsAAAARecord";
var _eRNDAR = "enableResourceNameDnsARecord";
var _eSE = "enaSrdEnabled";
var _eSS = "enaSrdSpecification";
var _eSUE = "enaSrdUdpEnabled";
var _eSUS = "enaSrdUdpSpecification";
var _eSna = "enaSupport";
var _eSr = "errorSet";
var _eSv = "eventsSet";
var _eTn = "endTime";
var _eb = "ebs";
var _en = "enabled";
var _enc = "encrypted";
var _fIS = "fleetInstanceSet";
var _fIl = "fleetId";
var _fP = "fromPort";
var _fSD = "findingScanDate";
var _fTE = "freeTierEligible";
var _gD = "groupDescription";
var _gIr = "groupId";
var _gN = "groupName";
var _gSr = "groupSet";
var _gr = "groups";
var _h = "hypervisor";
var _hBD = "hiddenByDefault";
var _hE = "httpEndpoint";
var _hFAS = "highFixAvailableSince";
var _hFSL = "highestFindingSeverityLabel";
var _hI = "hostId";
var _hO = "hibernationOptions";
var _hPI = "httpProtocolIpv6";
var _hPRHL = "httpPutResponseHopLimit";
var _hRGA = "hostResourceGroupArn";
var _hT = "httpTokens";
var _hTo = "hostnameType";
var _i = "id";
var _iAA = "ipv6AddressAttribute";
var _iAC = "ipv6AddressCount";
var _iAI = "includeAllInstances";
var _iASp = "ipv6AddressesSet";
var _iAm = "imageAllowed";
var _iAp = "ipAddress";
var _iApv = "ipv6Address";
var _iCB = "ipv6CidrBlock";
var _iCBASp = "ipv6CidrBlockAssociationSet";
var _iCBS = "ipv6CidrBlockState";
var _iEI = "instanceEventId";
var _iF = "instanceFamily";
var _iFAS = "informationalFixAvailableSince";
var _iGBM = "internetGatewayBlockMode";
var _iGSn = "instanceGenerationSet";
var _iI = "instanceId";
var _iIB = "instanceInterruptionBehavior";
var _iIP = "iamInstanceProfile";
var _iISB = "instanceInitiatedShutdownBehavior";
var _iIma = "imageId";
var _iIns = "instanceIds";
var _iL = "imageLocation";
var _iLn = "instanceLifecycle";
var _iMOn = "instanceMarketOptions";
var _iMT = "instanceMetadataTags";
var _iN = "ipv6Native";
var _iOA = "imageOwnerAlias";
var _iOI = "imageOwnerId";
var _iOIp = "ipOwnerId";
var _iPCp = "ipv4PrefixCount";
var _iPCpv = "ipv6PrefixCount";
var _iPEp = "ipPermissionsEgress";
var _iPIs = "isPrimaryIpv6";
var _iPSpvr = "ipv4PrefixSet";
var _iPSpvre = "ipv6PrefixSet";
var _iPp = "ipProtocol";
var _iPpe = "ipPermissions";
var _iPpv = "ipv4Prefix";
var _iPpvr = "ipv6Prefix";
var _iPs = "isPublic";
var _iR = "instanceRequirements";
var _iRpa = "ipRanges";
var _iRpv = "ipv6Ranges";
var _iSS = "instanceStatusSet";
var _iSm = "impairedSince";
var _iSma = "imagesSet";
var _iSmag = "imageState";
var _iSmd = "imdsSupport";
var _iSns = "instancesSet";
var _iSnst = "instanceState";
var _iSnsta = "instanceStatus";
var _iSpo = "ipSource";
var _iT = "instanceType";
var _iTS = "instanceTypeSet";
var _iTSn = "instanceTypeSpecification";
var _iTm = "imageType";
var _iTns = "instanceTenancy";
var _iTnt = "interfaceType";
var _iWS = "imageWatermarkSet";
var _io = "iops";
var _it = "item";
var _k = "key";
var _kI = "kernelId";
var _kKI = "kmsKeyId";
var _kN = "keyName";
var _lCA = "licenseConfigurationArn";
var _lFAS = "lowFixAvailableSince";
var _lLT = "lastLaunchedTime";
var _lSTS = "localStorageTypeSet";
var _lSic = "licenseSet";
var _lSo = "localStorage";
var _lT = "launchTemplate";
var _lTAO = "launchTemplateAndOverrides";
var _lTD = "launchTemplateData";
var _lTI = "launchTemplateId";
var _lTN = "launchTemplateName";
var _lTS = "launchTemplateSpecification";
var _lTV = "launchTemplateVersion";
var _lTVS = "launchTemplateVersionSet";
var _lTa = "launchTemplates";
var _lTau = "launchTime";
var _lVN = "latestVersionNumber";
var _li = "lifecycle";
var _m = "min";
var _mAa = "macAddress";
var _mCIS = "metricCategoryIdSet";
var _mCOIOL = "mapCustomerOwnedIpOnLaunch";
var _mFAS = "mediumFixAvailableSince";
var _mGBPVC = "memoryGiBPerVCpu";
var _mMB = "memoryMiB";
var _mO = "metadataOptions";
var _mOa = "maintenanceOptions";
var _mP = "maxPrice";
var _mPIOL = "mapPublicIpOnLaunch";
var _mR = "maxResults";
var _mSPAPOOODP = "maxSpotPriceAsPercentageOfOptimalOnDemandPrice";
var _mTa = "marketType";
var _ma = "max";
var _mana = "managed";
var _me = "message";
var _mon = "monitoring";
var _n = "name";
var _nAo = "notAfter";
var _nB = "notBefore";
var _nBD = "notBeforeDeadline";
var _nBGe = "networkBandwidthGbps";
var _nCI = "networkCardIndex";
var _nD = "noDevice";
var _nIC = "networkInterfaceCount";
var _nII = "networkInterfaceId";
var _nIS = "networkInterfaceSet";
var _nIe = "networkInterface";
var _nPO = "networkPerformanceOptions";
var _nTe = "nextToken";
var _nV = "nestedVirtualization";
var _oA = "outpostArn";
var _oDMPPOLP = "onDemandMaxPricePercentageOverLowestPrice";
var _oI = "ownerId";
var _oTf = "offeringType";
var _ope = "operator";
var _ov = "overrides";
var _p = "principal";
var _pC = "productCodes";
var _pCr = "productCode";
var _pDNO = "privateDnsNameOptions";
var _pDNOOL = "privateDnsNameOptionsOnLaunch";
var _pDNr = "privateDnsName";
var _pDNu = "publicDnsName";
var _pDl = "platformDetails";
var _pDr = "productDescription";
var _pI = "publicIp";
var _pIAC = "privateIpAddressCount";
var _pIAS = "privateIpAddressesSet";
var _pIASr = "privateIpAddressSet";
var _pIAr = "privateIpAddress";
var _pIri = "primaryIpv6";
var _pLI = "prefixListId";
var _pLIr = "prefixListIds";
var _pN = "partitionNumber";
var _pSPN = "publicSsmParameterName";
var _pSe = "performanceStatus";
var _pSee = "peeringStatus";
var _pSr = "previousState";
var _pl = "platform";
var _pla = "placement";
var _pri = "priority";
var _prim = "primary";
var _q = "quantity";
var _rDI = "ramDiskId";
var _rDN = "rootDeviceName";
var _rDT = "rootDeviceType";
var _rE = "responseError";
var _rEIT = "requireEncryptionInTransit";
var _rHS = "requireHibernateSupport";
var _rI = "reservationId";
var _rIa = "ramdiskId";
var _rIeq = "requesterId";
var _rIes = "resourceId";
var _rMe = "rebootMigration";
var _rSe = "referenceSet";
var _rSes = "reservationSet";
var _rTe = "resourceType";
var _re = "reason";
var _rem = "remediation";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.ec2";
var _sAub = "subnetArn";
var _sDC = "sourceDestCheck";
var _sDLTVS = "successfullyDeletedLaunchTemplateVersionSet";
var _sDp = "spreadDomain";
var _sGA = "securityGroupArn";
var _sGIS = "securityGroupIdSet";
var _sGIec = "securityGroupInfo";
var _sGSe = "securityGroupSet";
var _sICT = "sourceImageCreationTime";
var _sII = "sourceInstanceId";
var _sIIe = "secondaryInterfaceId";
var _sIIo = "sourceImageId";
var _sIR = "sourceImageRegion";
var _sIRI = "spotInstanceRequestId";
var _sISe = "secondaryInterfaceSet";
var _sIT = "spotInstanceType";
var _sITS = "supportedInstanceTypeSet";
var _sIn = "snapshotId";
var _sIu = "subnetId";
var _sMPPOLP = "spotMaxPricePercentageOverLowestPrice";
var _sMt = "statusMessage";
var _sNI = "secondaryNetworkId";
var _sNSr = "sriovNetSupport";
var _sO = "spotOptions";
var _sPHS = "spotPriceHistorySet";
var _sPIAC = "secondaryPrivateIpAddressCount";
var _sPp = "spotPrice";
var _sRc = "scanResults";
var _sRt = "stateReason";
var _sSI = "secondarySubnetId";
var _sSub = "subnetSet";
var _sSy = "systemStatus";
var _sTt = "startTime";
var _st = "state";
var _sta = "status";
var _tET = "tcpEstablishedTimeout";
var _tLSGB = "totalLocalStorageGB";
var _tP = "toPort";
var _tPC = "threadsPerCore";
var _tS = "tagSet";
var _tSS = "tagSpecificationSet";
var _tSp = "tpmSupport";
var _ta = "tag";
var _te = "tenancy";
var _th = "throughput";
var _ti = "timestamp";
var _ty = "type";
var _uDLTVS = "unsuccessfullyDeletedLaunchTemplateVersionSet";
var _uDs = "userData";
var _uI = "userId";
var _uITS = "unsupportedInstanceTypeSet";
var _uO = "usageOperation";
var _uOUT = "usageOperationUpdateTime";
var _uST = "udpStreamTimeout";
var _uTd = "udpTimeout";
var _v = "value";
var _vCC = "vCpuCount";
var _vD = "versionDescription";
var _vI = "vpcId";
var _vIR = "volumeInitializationRate";
var _vIo = "volumeId";
var _vN = "virtualName";
var _vNe = "versionNumber";
var _vOI = "volumeOwnerId";
var _vPCI = "vpcPeeringConnectionId";
var _vSo = "volumeSize";
var _vT = "volumeType";
var _vTi = "virtualizationType";
var _vU = "validUntil";
var _ve = "version";
var _w = "warning";
var _wC = "weightedCapacity";
var _wCT = "watermarkCreationTime";
var _wK = "watermarkKey";
var n0 = "com.amazonaws.ec2";
var _s_registry = new _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_9__/* .TypeRegistry */ .OF(_s);
var EC2ServiceException$ = [-3, _s, "EC2ServiceException", 0, [], []];
_s_registry.registerError(EC2ServiceException$, EC2ServiceException);
var errorTypeRegistries = [
  _s_registry
];
var RunInstancesUserData = [0, n0, _RIUD, 8, 0];
var SensitiveUserData = [0, n0, _SUD, 8, 0];
var AcceleratorCount$ = [
  3,
  n0,
  _AC,
  0,
  [_M, _Ma],
  [[1, {
    "ec2QueryName": `Min`,
    "xmlName": _m
  }], [1, {
    "ec2QueryName": `Max`,
    "xmlName": _ma
  }]]
];
var AcceleratorCountRequest$ = [
  3,
  n0,
  _ACR,
  0,
  [_M, _Ma],
  [1, 1]
];
var AcceleratorTotalMemoryMiB$ = [
  3,
  n0,
  _ATMMB,
  0,
  [_M, _Ma],
  [[1, {
    "ec2QueryName": `Min`,
    "xmlName": _m
  }], [1, {
    "ec2QueryName": `Max`,
    "xmlName": _ma
  }]]
];
var AcceleratorTotalMemoryMiBRequest$ = [
  3,
  n0,
  _ATMMBR,
  0,
  [_M, _Ma],
  [1, 1]
];
var AllocateHostsRequest$ = [
  3,
  n0,
  _AHR,
  0,
  [_IF, _TS, _HR, _OA, _HM, _AIss, _AZI, _CO, _APu, _CT, _IT, _Q, _AZ],
  [0, [() => TagSpecificationList, { "xmlName": _TSa }], 0, 0, 0, [64 | 0, { "xmlName": _AIsse }], 0, () => HostCpuOptionsRequest$, [0, {
    "ec2QueryName": `AutoPlacement`,
    "xmlName": _aP
  }], [0, {
    "ec2QueryName": `ClientToken`,
    "xmlName": _cT
  }], [0, {
    "ec2QueryName": `InstanceType`,
    "xmlName": _iT
  }], [1, {
    "ec2QueryName": `Quantity`,
    "xmlName": _q
  }], [0, {
    "ec2QueryName": `AvailabilityZone`,
    "xmlName": _aZ
  }]]
];
var ApplicationStatusSummary$ = [
  3,
  n0,
  _ASS,
  0,
  [_Sta, _ISm],
  [[0, {
    "ec2QueryName": `Status`,
    "xmlName": _sta
  }], [4, {
    "ec2QueryName": `ImpairedSince`,
    "xmlName": _iSm
  }]]
];
var BaselineEbsBandwidthMbps$ = [
  3,
  n0,
  _BEBM,
  0,
  [_M, _Ma],
  [[1, {
    "ec2QueryName": `Min`,
    "xmlName": _m
  }], [1, {
    "ec2QueryName": `Max`,
    "xmlName": _ma
  }]]
];
var BaselineEbsBandwidthMbpsRequest$ = [
  3,
  n0,
  _BEBMR,
  0,
  [_M, _Ma],
  [1, 1]
];
var BaselinePerformanceFactors$ = [
  3,
  n0,
  _BPF,
  0,
  [_Cp],
  [[() => CpuPerformanceFactor$, {
    "ec2QueryName": `Cpu`,
    "xmlName": _cp
  }]]
];
var BaselinePerformanceFactorsRequest$ = [
  3,
  n0,
  _BPFR,
  0,
  [_Cp],
  [[() => CpuPerformanceFactorRequest$, 0]]
];
var BlockDeviceMapping$ = [
  3,
  n0,
  _BDM,
  0,
  [_Eb, _ND, _DN, _VN],
  [[() => EbsBlockDevice$, {
    "ec2QueryName": `Ebs`,
    "xmlName": _eb
  }], [0, {
    "ec2QueryName": `NoDevice`,
    "xmlName": _nD
  }], [0, {
    "ec2QueryName": `DeviceName`,
    "xmlName": _dN
  }], [0, {
    "ec2QueryName": `VirtualName`,
    "xmlName": _vN
  }]]
];
var BlockDeviceMappingResponse$ = [
  3,
  n0,
  _BDMR,
  0,
  [_DN, _VN, _Eb, _ND],
  [[0, {
    "ec2QueryName": `DeviceName`,
    "xmlName": _dN
  }], [0, {
    "ec2QueryName": `VirtualName`,
    "xmlName": _vN
  }], [() => EbsBlockDeviceResponse$, {
    "ec2QueryName": `Ebs`,
    "xmlName": _eb
  }], [0, {
    "ec2QueryName": `NoDevice`,
    "xmlName": _nD
  }]]
];
var BlockPublicAccessStates$ = [
  3,
  n0,
  _BPAS,
  0,
  [_IGBM],
  [[0, {
    "ec2QueryName": `InternetGatewayBlockMode`,
    "xmlName": _iGBM
  }]]
];
var CapacityReservationOptionsRequest$ = [
  3,
  n0,
  _CROR,
  0,
  [_US],
  [0]
];
var CapacityReservationSpecification$ = [
  3,
  n0,
  _CRSa,
  0,
  [_CRP, _CRT],
  [0, () => CapacityReservationTarget$]
];
var CapacityReservationSpecificationResponse$ = [
  3,
  n0,
  _CRSR,
  0,
  [_CRP, _CRT],
  [[0, {
    "ec2QueryName": `CapacityReservationPreference`,
    "xmlName": _cRP
  }], [() => CapacityReservationTargetResponse$, {
    "ec2QueryName": `CapacityReservationTarget`,
    "xmlName": _cRT
  }]]
];
var CapacityReservationTarget$ = [
  3,
  n0,
  _CRT,
  0,
  [_CRI, _CRRGA],
  [0, 0]
];
var CapacityReservationTargetResponse$ = [
  3,
  n0,
  _CRTR,
  0,
  [_CRI, _CRRGA],
  [[0, {
    "ec2QueryName": `CapacityReservationId`,
    "xmlName": _cRI
  }], [0, {
    "ec2QueryName": `CapacityReservationResourceGroupArn`,
    "xmlName": _cRRGA
  }]]
];
var ConnectionTrackingSpecification$ = [
  3,
  n0,
  _CTS,
  0,
  [_TET, _UTd, _UST],
  [[1, {
    "ec2QueryName": `TcpEstablishedTimeout`,
    "xmlName": _tET
  }], [1, {
    "ec2QueryName": `UdpTimeout`,
    "xmlName": _uTd
  }], [1, {
    "ec2QueryName": `UdpStreamTimeout`,
    "xmlName": _uST
  }]]
];
var ConnectionTrackingSpecificationRequest$ = [
  3,
  n0,
  _CTSR,
  0,
  [_TET, _UST, _UTd],
  [1, 1, 1]
];
var ConnectionTrackingSpecificationResponse$ = [
  3,
  n0,
  _CTSRo,
  0,
  [_TET, _UST, _UTd],
  [[1, {
    "ec2QueryName": `TcpEstablishedTimeout`,
    "xmlName": _tET
  }], [1, {
    "ec2QueryName": `UdpStreamTimeout`,
    "xmlName": _uST
  }], [1, {
    "ec2QueryName": `UdpTimeout`,
    "xmlName": _uTd
  }]]
];
var CpuOptions$ = [
  3,
  n0,
  _CO,
  0,
  [_CCor, _TPC, _ASSm, _NV],
  [[1, {
    "ec2QueryName": `CoreCount`,
    "xmlName": _cCo
  }], [1, {
    "ec2QueryName": `ThreadsPerCore`,
    "xmlName": _tPC
  }], [0, {
    "ec2QueryName": `AmdSevSnp`,
    "xmlName": _aSS
  }], [0, {
    "ec2QueryName": `NestedVirtualization`,
    "xmlName": _nV
  }]]
];
var CpuOptionsRequest$ = [
  3,
  n0,
  _COR,
  0,
  [_CCor, _TPC, _ASSm, _NV],
  [1, 1, 0, 0]
];
var CpuPerformanceFactor$ = [
  3,
  n0,
  _CPF,
  0,
  [_Ref],
  [[() => PerformanceFactorReferenceSet, {
    "ec2QueryName": `ReferenceSet`,
    "xmlName": _rSe
  }]]
];
var CpuPerformanceFactorRequest$ = [
  3,
  n0,
  _CPFR,
  0,
  [_Ref],
  [[() => PerformanceFactorReferenceSetRequest, { "xmlName": _Refe }]]
];
var CreateFleetError$ = [
  3,
  n0,
  _CFE,
  0,
  [_LTAO, _Li, _EC, _EM],
  [[() => LaunchTemplateAndOverridesResponse$, {
    "ec2QueryName": `LaunchTemplateAndOverrides`,
    "xmlName": _lTAO
  }], [0, {
    "ec2QueryName": `Lifecycle`,
    "xmlName": _li
  }], [0, {
    "ec2QueryName": `ErrorCode`,
    "xmlName": _eC
  }], [0, {
    "ec2QueryName": `ErrorMessage`,
    "xmlName": _eM
  }]]
];
var CreateFleetInstance$ = [
  3,
  n0,
  _CFI,
  0,
  [_LTAO, _Li, _IIn, _IT, _Pl, _AZI, _AZ, _SIu],
  [[() => LaunchTemplateAndOverridesResponse$, {
    "ec2QueryName": `LaunchTemplateAndOverrides`,
    "xmlName": _lTAO
  }], [0, {
    "ec2QueryName": `Lifecycle`,
    "xmlName": _li
  }], [() => InstanceIdsSet, {
    "ec2QueryName": `InstanceIds`,
    "xmlName": _iIns
  }], [0, {
    "ec2QueryName": `InstanceType`,
    "xmlName": _iT
  }], [0, {
    "ec2QueryName": `Platform`,
    "xmlName": _pl
  }], [0, {
    "ec2QueryName": `AvailabilityZoneId`,
    "xmlName": _aZI
  }], [0, {
    "ec2QueryName": `AvailabilityZone`,
    "xmlName": _aZ
  }], [0, {
    "ec2QueryName": `SubnetId`,
    "xmlName": _sIu
  }]]
];
var CreateFleetRequest$ = [
  3,
  n0,
  _CFR,
  0,
  [_LTC, _TCS, _DR, _CT, _SO, _ODO, _RCO, _ECTP, _TIWE, _Ty, _VF, _VU, _RUI, _TS, _Con],
  [[() => FleetLaunchTemplateConfigListRequest, 0], () => TargetCapacitySpecificationRequest$, 2, [0, 4], () => SpotOptionsRequest$, () => OnDemandOptionsRequest$, [() => ReservedCapacityOptionsRequest$, 0], 0, 2, 0, 4, 4, 2, [() => TagSpecificationList, { "xmlName": _TSa }], 0],
  2
];
var CreateFleetResult$ = [
  3,
  n0,
  _CFRr,
  0,
  [_FIl, _Err, _Ins],
  [[0, {
    "ec2QueryName": `FleetId`,
    "xmlName": _fIl
  }], [() => CreateFleetErrorsSet, {
    "ec2QueryName": `ErrorSet`,
    "xmlName": _eSr
  }], [() => CreateFleetInstancesSet, {
    "ec2QueryName": `FleetInstanceSet`,
    "xmlName": _fIS
  }]]
];
var CreateLaunchTemplateRequest$ = [
  3,
  n0,
  _CLTR,
  0,
  [_LTN, _LTD, _DR, _CT, _VD, _Op, _TS],
  [0, [() => RequestLaunchTemplateData$, 0], 2, [0, 4], 0, () => OperatorRequest$, [() => TagSpecificationList, { "xmlName": _TSa }]],
  2
];
var CreateLaunchTemplateResult$ = [
  3,
  n0,
  _CLTRr,
  0,
  [_LT, _W],
  [[() => LaunchTemplate$, {
    "ec2QueryName": `LaunchTemplate`,
    "xmlName": _lT
  }], [() => ValidationWarning$, {
    "ec2QueryName": `Warning`,
    "xmlName": _w
  }]]
];
var CreateLaunchTemplateVersionRequest$ = [
  3,
  n0,
  _CLTVR,
  0,
  [_LTD, _DR, _CT, _LTI, _LTN, _SV, _VD, _RAeso],
  [[() => RequestLaunchTemplateData$, 0], 2, [0, 4], 0, 0, 0, 0, 2],
  1
];
var CreateLaunchTemplateVersionResult$ = [
  3,
  n0,
  _CLTVRr,
  0,
  [_LTV, _W],
  [[() => LaunchTemplateVersion$, {
    "ec2QueryName": `LaunchTemplateVersion`,
    "xmlName": _lTV
  }], [() => ValidationWarning$, {
    "ec2QueryName": `Warning`,
    "xmlName": _w
  }]]
];
var CreateTagsRequest$ = [
  3,
  n0,
  _CTR,
  0,
  [_Res, _T, _DR],
  [[64 | 0, { "xmlName": _RIeso }], [() => TagList, { "xmlName": _Ta }], [2, {
    "ec2QueryName": `DryRun`,
    "xmlName": _dR
  }]],
  2
];
var CreateTransitGatewayMeteringPolicyRequest$ = [
  3,
  n0,
  _CTGMPR,
  0,
  [_TGI, _MAIi, _TS, _DR],
  [0, [64 | 0, { "xmlName": _MAIid }], [() => TagSpecificationList, 0], 2],
  1
];
var CreditSpecification$ = [
  3,
  n0,
  _CSr,
  0,
  [_CCp],
  [[0, {
    "ec2QueryName": `CpuCredits`,
    "xmlName": _cCp
  }]]
];
var CreditSpecificationRequest$ = [
  3,
  n0,
  _CSRred,
  0,
  [_CCp],
  [0],
  1
];
var DeleteFleetsRequest$ = [
  3,
  n0,
  _DFR,
  0,
  [_FIle, _TI, _DR],
  [[64 | 0, { "xmlName": _FIl }], 2, 2],
  2
];
var DeleteLaunchTemplateVersionsRequest$ = [
  3,
  n0,
  _DLTVR,
  0,
  [_Ve, _DR, _LTI, _LTN],
  [[() => VersionStringList, { "xmlName": _LTV }], 2, 0, 0],
  1
];
var DeleteLaunchTemplateVersionsResponseErrorItem$ = [
  3,
  n0,
  _DLTVREI,
  0,
  [_LTI, _LTN, _VNe, _REe],
  [[0, {
    "ec2QueryName": `LaunchTemplateId`,
    "xmlName": _lTI
  }], [0, {
    "ec2QueryName": `LaunchTemplateName`,
    "xmlName": _lTN
  }], [1, {
    "ec2QueryName": `VersionNumber`,
    "xmlName": _vNe
  }], [() => ResponseError$, {
    "ec2QueryName": `ResponseError`,
    "xmlName": _rE
  }]]
];
var DeleteLaunchTemplateVersionsResponseSuccessItem$ = [
  3,
  n0,
  _DLTVRSI,
  0,
  [_LTI, _LTN, _VNe],
  [[0, {
    "ec2QueryName": `LaunchTemplateId`,
    "xmlName": _lTI
  }], [0, {
    "ec2QueryName": `LaunchTemplateName`,
    "xmlName": _lTN
  }], [1, {
    "ec2QueryName": `VersionNumber`,
    "xmlName": _vNe
  }]]
];
var DeleteLaunchTemplateVersionsResult$ = [
  3,
  n0,
  _DLTVRe,
  0,
  [_SDLTV, _UDLTV],
  [[() => DeleteLaunchTemplateVersionsResponseSuccessSet, {
    "ec2QueryName": `SuccessfullyDeletedLaunchTemplateVersionSet`,
    "xmlName": _sDLTVS
  }], [() => DeleteLaunchTemplateVersionsResponseErrorSet, {
    "ec2QueryName": `UnsuccessfullyDeletedLaunchTemplateVersionSet`,
    "xmlName": _uDLTVS
  }]]
];
var DeleteTagsRequest$ = [
  3,
  n0,
  _DTR,
  0,
  [_Res, _DR, _T],
  [[64 | 0, {
    "ec2QueryName": `ResourceId`,
    "xmlName": _rIes
  }], [2, {
    "ec2QueryName": `DryRun`,
    "xmlName": _dR
  }], [() => TagList, {
    "ec2QueryName": `Tag`,
    "xmlName": _ta
  }]],
  1
];
var DescribeCarrierGatewaysRequest$ = [
  3,
  n0,
  _DCGRes,
  0,
  [_CGIa, _Fi, _MR, _NTe, _DR],
  [[64 | 0, { "xmlName": _CGI }], [() => FilterList, { "xmlName": _Fil }], 1, 0, 2]
];
var DescribeFleetsRequest$ = [
  3,
  n0,
  _DFRes,
  0,
  [_DR, _MR, _NTe, _FIle, _Fi],
  [2, 1, 0, [64 | 0, { "xmlName": _FIl }], [() => FilterList, { "xmlName": _Fil }]]
];
var DescribeImageReferencesRequest$ = [
  3,
  n0,
  _DIRR,
  0,
  [_IIma, _IART, _RTes, _NTe, _DR, _MR],
  [[64 | 0, { "xmlName": _IIm }], 2, [() => ResourceTypeRequestList, { "xmlName": _RTe }], 0, 2, 1],
  1
];
var DescribeImagesRequest$ = [
  3,
  n0,
  _DIRes,
  0,
  [_EU, _IIma, _Ow, _ID, _IDn, _MR, _NTe, _DR, _Fi],
  [[() => ExecutableByStringList, { "xmlName": _EBx }], [() => ImageIdStringList, { "xmlName": _IIm }], [() => OwnerStringList, { "xmlName": _Own }], 2, 2, 1, 0, [2, {
    "ec2QueryName": `DryRun`,
    "xmlName": _dR
  }], [() => FilterList, { "xmlName": _Fil }]]
];
var DescribeImagesResult$ = [
  3,
  n0,
  _DIResc,
  0,
  [_NTe, _Im],
  [[0, {
    "ec2QueryName": `NextToken`,
    "xmlName": _nTe
  }], [() => ImageList, {
    "ec2QueryName": `ImagesSet`,
    "xmlName": _iSma
  }]]
];
var DescribeImageUsageReportEntriesRequest$ = [
  3,
  n0,
  _DIURER,
  0,
  [_IIma, _RIep, _NTe, _Fi, _DR, _MR],
  [[64 | 0, { "xmlName": _IIm }], [64 | 0, { "xmlName": _RI }], 0, [() => FilterList, { "xmlName": _Fil }], 2, 1]
];
var DescribeImageUsageReportsRequest$ = [
  3,
  n0,
  _DIURRes,
  0,
  [_IIma, _RIep, _NTe, _Fi, _DR, _MR],
  [[64 | 0, { "xmlName": _IIm }], [64 | 0, { "xmlName": _RI }], 0, [() => FilterList, { "xmlName": _Fil }], 2, 1]
];
var DescribeInstancesRequest$ = [
  3,
  n0,
  _DIRescr,
  0,
  [_IIn, _IMR, _DR, _Fi, _NTe, _MR],
  [[() => InstanceIdStringList, { "xmlName": _II }], 2, [2, {
    "ec2QueryName": `DryRun`,
    "xmlName": _dR
  }], [() => FilterList, { "xmlName": _Fil }], [0, {
    "ec2QueryName": `NextToken`,
    "xmlName": _nTe
  }], [1, {
    "ec2QueryName": `MaxResults`,
    "xmlName": _mR
  }]]
];
var DescribeInstancesResult$ = [
  3,
  n0,
  _DIRescri,
  0,
  [_NTe, _Rese],
  [[0, {
    "ec2QueryName": `NextToken`,
    "xmlName": _nTe
  }], [() => ReservationList, {
    "ec2QueryName": `ReservationSet`,
    "xmlName": _rSes
  }]]
];
var DescribeInstanceStatusRequest$ = [
  3,
  n0,
  _DISRes,
  0,
  [_IIn, _MR, _NTe, _IMR, _DR, _Fi, _IAI],
  [[() => InstanceIdStringList, { "xmlName": _II }], 1, 0, 2, [2, {
    "ec2QueryName": `DryRun`,
    "xmlName": _dR
  }], [() => FilterList, { "xmlName": _Fil }], [2, {
    "ec2QueryName": `IncludeAllInstances`,
    "xmlName": _iAI
  }]]
];
var DescribeInstanceStatusResult$ = [
  3,
  n0,
  _DISResc,
  0,
  [_ISnst, _NTe],
  [[() => InstanceStatusList, {
    "ec2QueryName": `InstanceStatusSet`,
    "xmlName": _iSS
  }], [0, {
    "ec2QueryName": `NextToken`,
    "xmlName": _nTe
  }]]
];
var DescribeInstanceTopologyRequest$ = [
  3,
  n0,
  _DITR,
  0,
  [_DR, _NTe, _MR, _IIn, _GNr, _Fi],
  [2, 0, 1, [64 | 0, { "xmlName": _II }], [64 | 0, { "xmlName": _GN }], [() => FilterList, { "xmlName": _Fil }]]
];
var DescribeInstanceTypesRequest$ = [
  3,
  n0,
  _DITRes,
  0,
  [_DR, _ITnst, _Fi, _MR, _NTe, _IUIR],
  [2, [64 | 0, { "xmlName": _IT }], [() => FilterList, { "xmlName": _Fil }], 1, 0, 2]
];
var DescribeLaunchTemplatesRequest$ = [
  3,
  n0,
  _DLTRes,
  0,
  [_DR, _LTIa, _LTNa, _Fi, _NTe, _MR, _IMR],
  [2, [() => LaunchTemplateIdStringList, { "xmlName": _LTI }], [() => LaunchTemplateNameStringList, { "xmlName": _LTN }], [() => FilterList, { "xmlName": _Fil }], 0, 1, 2]
];
var DescribeLaunchTemplatesResult$ = [
  3,
  n0,
  _DLTResc,
  0,
  [_LTa, _NTe],
  [[() => LaunchTemplateSet, {
    "ec2QueryName": `LaunchTemplates`,
    "xmlName": _lTa
  }], [0, {
    "ec2QueryName": `NextToken`,
    "xmlName": _nTe
  }]]
];
var DescribeLaunchTemplateVersionsRequest$ = [
  3,
  n0,
  _DLTVRes,
  0,
  [_DR, _LTI, _LTN, _Ve, _MV, _MVa, _NTe, _MR, _Fi, _RAeso, _IMR],
  [2, 0, 0, [() => VersionStringList, { "xmlName": _LTV }], 0, 0, 0, 1, [() => FilterList, { "xmlName": _Fil }], 2, 2]
];
var DescribeLaunchTemplateVersionsResult$ = [
  3,
  n0,
  _DLTVResc,
  0,
  [_LTVa, _NTe],
  [[() => LaunchTemplateVersionSet, {
    "ec2QueryName": `LaunchTemplateVersionSet`,
    "xmlName": _lTVS
  }], [0, {
    "ec2QueryName": `NextToken`,
    "xmlName": _nTe
  }]]
];
var DescribeNetworkInterfacePermissionsRequest$ = [
  3,
  n0,
  _DNIPRescr,
  0,
  [_NIPIetw, _Fi, _NTe, _MR],
  [[64 | 0, { "xmlName": _NIPIe }], [() => FilterList, { "xmlName": _Fil }], 0, 1]
];
var DescribePlacementGroupsRequest$ = [
  3,
  n0,
  _DPGRe,
  0,
  [_GIro, _DR, _GNr, _Fi],
  [[() => PlacementGroupIdStringList, { "xmlName": _GIr }], [2, {
    "ec2QueryName": `DryRun`,
    "xmlName": _dR
  }], [64 | 0, {
    "ec2QueryName": `GroupName`,
    "xmlName": _gN
  }], [() => FilterList, { "xmlName": _Fil }]]
];
var DescribeReservedInstancesOfferingsRequest$ = [
  3,
  n0,
  _DRIOR,
  0,
  [_AZ, _IM, _IT, _MD, _MIC, _MDi, _OC, _PDr, _RIOI, _AZI, _DR, _Fi, _ITns, _OTf, _NTe, _MR],
  [0, 2, 0, 1, 1, 1, 0, 0, [64 | 0, { "xmlName": _RIOIe }], 0, [2, {
    "ec2QueryName": `DryRun`,
    "xmlName": _dR
  }], [() => FilterList, { "xmlName": _Fil }], [0, {
    "ec2QueryName": `InstanceTenancy`,
    "xmlName": _iTns
  }], [0, {
    "ec2QueryName": `OfferingType`,
    "xmlName": _oTf
  }], [0, {
    "ec2QueryName": `NextToken`,
    "xmlName": _nTe
  }], [1, {
    "ec2QueryName": `MaxResults`,
    "xmlName": _mR
  }]]
];
var DescribeRouteServerEndpointsRequest$ = [
  3,
  n0,
  _DRSERes,
  0,
  [_RSEIo, _NTe, _MR, _Fi, _DR],
  [[64 | 0, { "xmlName": _RSEI }], 0, 1, [() => FilterList, { "xmlName": _Fil }], 2]
];
var DescribeRouteServerPeersRequest$ = [
  3,
  n0,
  _DRSPRes,
  0,
  [_RSPIo, _NTe, _MR, _Fi, _DR],
  [[64 | 0, { "xmlName": _RSPI }], 0, 1, [() => FilterList, { "xmlName": _Fil }], 2]
];
var DescribeRouteServersRequest$ = [
  3,
  n0,
  _DRSRes,
  0,
  [_RSIo, _NTe, _MR, _Fi, _DR],
  [[64 | 0, { "xmlName": _RSI }], 0, 1, [() => FilterList, { "xmlName": _Fil }], 2]
];
var DescribeSecurityGroupsRequest$ = [
  3,
  n0,
  _DSGRes,
  0,
  [_GIro, _GNr, _NTe, _MR, _DR, _Fi],
  [[() => GroupIdStringList, { "xmlName": _GIr }], [() => GroupNameStringList, { "xmlName": _GN }], 0, 1, [2, {
    "ec2QueryName": `DryRun`,
    "xmlName": _dR
  }], [() => FilterList, { "xmlName": _Fil }]]
];
var DescribeSecurityGroupsResult$ = [
  3,
  n0,
  _DSGResc,
  0,
  [_NTe, _SGe],
  [[0, {
    "ec2QueryName": `NextToken`,
    "xmlName": _nTe
  }], [() => SecurityGroupList, {
    "ec2QueryName": `SecurityGroupInfo`,
    "xmlName": _sGIec
  }]]
];
var DescribeSnapshotsRequest$ = [
  3,
  n0,
  _DSRes,
  0,
  [_MR, _NTe, _OIw, _RBUI, _SIna, _DR, _Fi],
  [1, 0, [() => OwnerStringList, { "xmlName": _Own }], [64 | 0, { "xmlName": _RBe }], [() => SnapshotIdStringList, { "xmlName": _SIn }], [2, {
    "ec2QueryName": `DryRun`,
    "xmlName": _dR
  }], [() => FilterList, { "xmlName": _Fil }]]
];
var DescribeSpotPriceHistoryRequest$ = [
  3,
  n0,
  _DSPHR,
  0,
  [_AZI, _DR, _STt, _ETnd, _ITnst, _PDro, _Fi, _AZ, _MR, _NTe],
  [0, [2, {
    "ec2QueryName": `DryRun`,
    "xmlName": _dR
  }], [4, {
    "ec2QueryName": `StartTime`,
    "xmlName": _sTt
  }], [4, {
    "ec2QueryName": `EndTime`,
    "xmlName": _eTn
  }], [64 | 0, { "xmlName": _IT }], [64 | 0, { "xmlName": _PDr }], [() => FilterList, { "xmlName": _Fil }], [0, {
    "ec2QueryName": `AvailabilityZone`,
    "xmlName": _aZ
  }], [1, {
    "ec2QueryName": `MaxResults`,
    "xmlName": _mR
  }], [0, {
    "ec2QueryName": `NextToken`,
    "xmlName": _nTe
  }]]
];
var DescribeSpotPriceHistoryResult$ = [
  3,
  n0,
  _DSPHRe,
  0,
  [_NTe, _SPH],
  [[0, {
    "ec2QueryName": `NextToken`,
    "xmlName": _nTe
  }], [() => SpotPriceHistoryList, {
    "ec2QueryName": `SpotPriceHistorySet`,
    "xmlName": _sPHS
  }]]
];
var DescribeSubnetsRequest$ = [
  3,
  n0,
  _DSRescr,
  0,
  [_Fi, _SI, _NTe, _MR, _DR],
  [[() => FilterList, { "xmlName": _Fil }], [() => SubnetIdStringList, { "xmlName": _SIu }], 0, 1, [2, {
    "ec2QueryName": `DryRun`,
    "xmlName": _dR
  }]]
];
var DescribeSubnetsResult$ = [
  3,
  n0,
  _DSRescri,
  0,
  [_NTe, _Subn],
  [[0, {
    "ec2QueryName": `NextToken`,
    "xmlName": _nTe
  }], [() => SubnetList, {
    "ec2QueryName": `SubnetSet`,
    "xmlName": _sSub
  }]]
];
var DescribeTransitGatewayAttachmentsRequest$ = [
  3,
  n0,
  _DTGAR,
  0,
  [_TGAIr, _Fi, _MR, _NTe, _DR],
  [64 | 0, [() => FilterList, { "xmlName": _Fil }], 1, 0, 2]
];
var DescribeTransitGatewayConnectsRequest$ = [
  3,
  n0,
  _DTGCRes,
  0,
  [_TGAIr, _Fi, _MR, _NTe, _DR],
  [64 | 0, [() => FilterList, { "xmlName": _Fil }], 1, 0, 2]
];
var DescribeTransitGatewayPeeringAttachmentsRequest$ = [
  3,
  n0,
  _DTGPARes,
  0,
  [_TGAIr, _Fi, _MR, _NTe, _DR],
  [64 | 0, [() => FilterList, { "xmlName": _Fil }], 1, 0, 2]
];
var DescribeTransitGatewayVpcAttachmentsRequest$ = [
  3,
  n0,
  _DTGVARes,
  0,
  [_TGAIr, _Fi, _MR, _NTe, _DR],
  [64 | 0, [() => FilterList, { "xmlName": _Fil }], 1, 0, 2]
];
var EbsBlockDevice$ = [
  3,
  n0,
  _EBD,
  0,
  [_DOT, _Io, _SIn, _VSo, _VT, _KKI, _Th, _OA, _AZ, _Enc, _VIR, _AZI, _ECI],
  [[2, {
    "ec2QueryName": `DeleteOnTermination`,
    "xmlName": _dOT
  }], [1, {
    "ec2QueryName": `Iops`,
    "xmlName": _io
  }], [0, {
    "ec2QueryName": `SnapshotId`,
    "xmlName": _sIn
  }], [1, {
    "ec2QueryName": `VolumeSize`,
    "xmlName": _vSo
  }], [0, {
    "ec2QueryName": `VolumeType`,
    "xmlName": _vT
  }], [0, {
    "ec2QueryName": `KmsKeyId`,
    "xmlName": _kKI
  }], [1, {
    "ec2QueryName": `Throughput`,
    "xmlName": _th
  }], [0, {
    "ec2QueryName": `OutpostArn`,
    "xmlName": _oA
  }], [0, {
    "ec2QueryName": `AvailabilityZone`,
    "xmlName": _aZ
  }], [2, {
    "ec2QueryName": `Encrypted`,
    "xmlName": _enc
  }], 1, 0, 1]
];
var EbsBlockDeviceResponse$ = [
  3,
  n0,
  _EBDR,
  0,
  [_Enc, _DOT, _Io, _Th, _KKI, _SIn, _VSo, _VT],
  [[2, {
    "ec2QueryName": `Encrypted`,
    "xmlName": _enc
  }], [2, {
    "ec2QueryName": `DeleteOnTermination`,
    "xmlName": _dOT
  }], [1, {
    "ec2QueryName": `Iops`,
    "xmlName": _io
  }], [1, {
    "ec2QueryName": `Throughput`,
    "xmlName": _th
  }], [0, {
    "ec2QueryName": `KmsKeyId`,
    "xmlName": _kKI
  }], [0, {
    "ec2QueryName": `SnapshotId`,
    "xmlName": _sIn
  }], [1, {
    "ec2QueryName": `VolumeSize`,
    "xmlName": _vSo
  }], [0, {
    "ec2QueryName": `VolumeType`,
    "xmlName": _vT
  }]]
];
var EbsInstanceBlockDevice$ = [
  3,
  n0,
  _EIBD,
  0,
  [_ATtt, _DOT, _Sta, _VIo, _ARss, _VOI, _Op, _ECI],
  [[4, {
    "ec2QueryName": `AttachTime`,
    "xmlName": _aTt
  }], [2, {
    "ec2QueryName": `DeleteOnTermination`,
    "xmlName": _dOT
  }], [0, {
    "ec2QueryName": `Status`,
    "xmlName": _sta
  }], [0, {
    "ec2QueryName": `VolumeId`,
    "xmlName": _vIo
  }], [0, {
    "ec2QueryName": `AssociatedResource`,
    "xmlName": _aRs
  }], [0, {
    "ec2QueryName": `VolumeOwnerId`,
    "xmlName": _vOI
  }], [() => OperatorResponse$, {
    "ec2QueryName": `Operator`,
    "xmlName": _ope
  }], [1, {
    "ec2QueryName": `EbsCardIndex`,
    "xmlName": _eCI
  }]]
];
var EbsStatusDetails$ = [
  3,
  n0,
  _ESD,
  0,
  [_ISm, _N, _Sta],
  [[4, {
    "ec2QueryName": `ImpairedSince`,
    "xmlName": _iSm
  }], [0, {
    "ec2QueryName": `Name`,
    "xmlName": _n
  }], [0, {
    "ec2QueryName": `Status`,
    "xmlName": _sta
  }]]
];
var EbsStatusSummary$ = [
  3,
  n0,
  _ESSb,
  0,
  [_Det, _Sta],
  [[() => EbsStatusDetailsList, {
    "ec2QueryName": `Details`,
    "xmlName": _det
  }], [0, {
    "ec2QueryName": `Status`,
    "xmlName": _sta
  }]]
];
var ElasticGpuAssociation$ = [
  3,
  n0,
  _EGA,
  0,
  [_EGIl, _EGAI, _EGAS, _EGAT],
  [[0, {
    "ec2QueryName": `ElasticGpuId`,
    "xmlName": _eGI
  }], [0, {
    "ec2QueryName": `ElasticGpuAssociationId`,
    "xmlName": _eGAI
  }], [0, {
    "ec2QueryName": `ElasticGpuAssociationState`,
    "xmlName": _eGAS
  }], [0, {
    "ec2QueryName": `ElasticGpuAssociationTime`,
    "xmlName": _eGAT
  }]]
];
var ElasticGpuSpecification$ = [
  3,
  n0,
  _EGSla,
  0,
  [_Ty],
  [0],
  1
];
var ElasticGpuSpecificationResponse$ = [
  3,
  n0,
  _EGSR,
  0,
  [_Ty],
  [[0, {
    "ec2QueryName": `Type`,
    "xmlName": _ty
  }]]
];
var ElasticInferenceAccelerator$ = [
  3,
  n0,
  _EIA,
  0,
  [_Ty, _Cou],
  [0, 1],
  1
];
var ElasticInferenceAcceleratorAssociation$ = [
  3,
  n0,
  _EIAA,
  0,
  [_EIAAl, _EIAAI, _EIAAS, _EIAAT],
  [[0, {
    "ec2QueryName": `ElasticInferenceAcceleratorArn`,
    "xmlName": _eIAA
  }], [0, {
    "ec2QueryName": `ElasticInferenceAcceleratorAssociationId`,
    "xmlName": _eIAAI
  }], [0, {
    "ec2QueryName": `ElasticInferenceAcceleratorAssociationState`,
    "xmlName": _eIAAS
  }], [4, {
    "ec2QueryName": `ElasticInferenceAcceleratorAssociationTime`,
    "xmlName": _eIAAT
  }]]
];
var EnaSrdSpecificationRequest$ = [
  3,
  n0,
  _ESSR,
  0,
  [_ESE, _ESUS],
  [2, () => EnaSrdUdpSpecificationRequest$]
];
var EnaSrdUdpSpecificationRequest$ = [
  3,
  n0,
  _ESUSR,
  0,
  [_ESUE],
  [2]
];
var EnclaveOptions$ = [
  3,
  n0,
  _EOn,
  0,
  [_En],
  [[2, {
    "ec2QueryName": `Enabled`,
    "xmlName": _en
  }]]
];
var EnclaveOptionsRequest$ = [
  3,
  n0,
  _EOR,
  0,
  [_En],
  [2]
];
var Filter$ = [
  3,
  n0,
  _Fil,
  0,
  [_N, _Va],
  [0, [() => ValueStringList, { "xmlName": _V }]]
];
var FleetBlockDeviceMappingRequest$ = [
  3,
  n0,
  _FBDMR,
  0,
  [_DN, _VN, _Eb, _ND],
  [0, 0, () => FleetEbsBlockDeviceRequest$, 0]
];
var FleetCapacityReservationTargetRequest$ = [
  3,
  n0,
  _FCRTR,
  0,
  [_CRIa, _CRRGAa],
  [[() => CapacityReservationIdSet, { "xmlName": _CRI }], [() => CapacityReservationResourceGroupArnSet, { "xmlName": _CRRGA }]]
];
var FleetEbsBlockDeviceRequest$ = [
  3,
  n0,
  _FEBDR,
  0,
  [_Enc, _DOT, _Io, _Th, _KKI, _SIn, _VSo, _VT],
  [2, 2, 1, 1, 0, 0, 1, 0]
];
var FleetIamInstanceProfileSpecificationRequest$ = [
  3,
  n0,
  _FIIPSR,
  0,
  [_Ar, _N],
  [0, 0]
];
var FleetInstanceMetadataOptionsRequest$ = [
  3,
  n0,
  _FIMOR,
  0,
  [_HT, _HPRHL, _HE],
  [0, 1, 0]
];
var FleetLaunchTemplateConfigRequest$ = [
  3,
  n0,
  _FLTCR,
  0,
  [_LTS, _Ov],
  [[() => FleetLaunchTemplateSpecificationRequest$, 0], [() => FleetLaunchTemplateOverridesListRequest, 0]]
];
var FleetLaunchTemplateOverrides$ = [
  3,
  n0,
  _FLTO,
  0,
  [_IT, _MPax, _SIu, _AZ, _WCe, _Prio, _Pla, _IR, _IIm, _BDMl, _AZI],
  [[0, {
    "ec2QueryName": `InstanceType`,
    "xmlName": _iT
  }], [0, {
    "ec2QueryName": `MaxPrice`,
    "xmlName": _mP
  }], [0, {
    "ec2QueryName": `SubnetId`,
    "xmlName": _sIu
  }], [0, {
    "ec2QueryName": `AvailabilityZone`,
    "xmlName": _aZ
  }], [1, {
    "ec2QueryName": `WeightedCapacity`,
    "xmlName": _wC
  }], [1, {
    "ec2QueryName": `Priority`,
    "xmlName": _pri
  }], [() => PlacementResponse$, {
    "ec2QueryName": `Placement`,
    "xmlName": _pla
  }], [() => InstanceRequirements$, {
    "ec2QueryName": `InstanceRequirements`,
    "xmlName": _iR
  }], [0, {
    "ec2QueryName": `ImageId`,
    "xmlName": _iIma
  }], [() => BlockDeviceMappingResponseList, {
    "ec2QueryName": `BlockDeviceMappingSet`,
    "xmlName": _bDMS
  }], [0, {
    "ec2QueryName": `AvailabilityZoneId`,
    "xmlName": _aZI
  }]]
];
var FleetLaunchTemplateOverridesRequest$ = [
  3,
  n0,
  _FLTOR,
  0,
  [_IT, _MPax, _SIu, _AZ, _WCe, _Prio, _Pla, _KN, _BDMl, _IIP, _MO, _IR, _IIm, _AZI],
  [0, 0, 0, 0, 1, 1, [() => Placement$, 0], 0, [() => FleetBlockDeviceMappingRequestList, { "xmlName": _BDM }], () => FleetIamInstanceProfileSpecificationRequest$, () => FleetInstanceMetadataOptionsRequest$, [() => InstanceRequirementsRequest$, 0], 0, 0]
];
var FleetLaunchTemplateSpecification$ = [
  3,
  n0,
  _FLTS,
  0,
  [_LTI, _LTN, _Ver],
  [[0, {
    "ec2QueryName": `LaunchTemplateId`,
    "xmlName": _lTI
  }], [0, {
    "ec2QueryName": `LaunchTemplateName`,
    "xmlName": _lTN
  }], [0, {
    "ec2QueryName": `Version`,
    "xmlName": _ve
  }]]
];
var FleetLaunchTemplateSpecificationRequest$ = [
  3,
  n0,
  _FLTSR,
  0,
  [_LTI, _LTN, _Ver, _LTSUD],
  [0, 0, 0, [() => SensitiveUserData, 0]]
];
var FleetSpotCapacityRebalanceRequest$ = [
  3,
  n0,
  _FSCRR,
  0,
  [_RSep, _TDe],
  [0, 1]
];
var FleetSpotMaintenanceStrategiesRequest$ = [
  3,
  n0,
  _FSMSR,
  0,
  [_CRapa],
  [() => FleetSpotCapacityRebalanceRequest$]
];
var GetInstanceTypesFromInstanceRequirementsRequest$ = [
  3,
  n0,
  _GITFIRR,
  0,
  [_ATr, _VTi, _IR, _DR, _MR, _NTe, _Con],
  [[() => ArchitectureTypeSet, { "xmlName": _ATrc }], [() => VirtualizationTypeSet, { "xmlName": _VTir }], [() => InstanceRequirementsRequest$, 0], 2, 1, 0, 0],
  3
];
var GetInstanceTypesFromInstanceRequirementsResult$ = [
  3,
  n0,
  _GITFIRRe,
  0,
  [_ITnst, _NTe],
  [[() => InstanceTypeInfoFromInstanceRequirementsSet, {
    "ec2QueryName": `InstanceTypeSet`,
    "xmlName": _iTS
  }], [0, {
    "ec2QueryName": `NextToken`,
    "xmlName": _nTe
  }]]
];
var GetSpotPlacementScoresRequest$ = [
  3,
  n0,
  _GSPSR,
  0,
  [_TCar, _ITnst, _TCUT, _SAZ, _RNe, _IRWM, _DR, _MR, _NTe, _ILZ],
  [1, [64 | 0, { "xmlName": _IT }], 0, 2, [64 | 0, { "xmlName": _RN }], [() => InstanceRequirementsWithMetadataRequest$, 0], 2, 1, 0, 2],
  1
];
var GroupIdentifier$ = [
  3,
  n0,
  _GIrou,
  0,
  [_GIr, _GN],
  [[0, {
    "ec2QueryName": `GroupId`,
    "xmlName": _gIr
  }], [0, {
    "ec2QueryName": `GroupName`,
    "xmlName": _gN
  }]]
];
var HibernationOptions$ = [
  3,
  n0,
  _HO,
  0,
  [_Conf],
  [[2, {
    "ec2QueryName": `Configured`,
    "xmlName": _conf
  }]]
];
var HibernationOptionsRequest$ = [
  3,
  n0,
  _HOR,
  0,
  [_Conf],
  [2]
];
var HostCpuOptionsRequest$ = [
  3,
  n0,
  _HCOR,
  0,
  [_ASSm],
  [0]
];
var IamInstanceProfile$ = [
  3,
  n0,
  _IIP,
  0,
  [_Ar, _I],
  [[0, {
    "ec2QueryName": `Arn`,
    "xmlName": _ar
  }], [0, {
    "ec2QueryName": `Id`,
    "xmlName": _i
  }]]
];
var IamInstanceProfileSpecification$ = [
  3,
  n0,
  _IIPS,
  0,
  [_Ar, _N],
  [[0, {
    "ec2QueryName": `Arn`,
    "xmlName": _ar
  }], [0, {
    "ec2QueryName": `Name`,
    "xmlName": _n
  }]]
];
var Image$ = [
  3,
  n0,
  _Ima,
  0,
  [_PDl, _UO, _BDMl, _De, _ESna, _Hy, _IOA, _N, _RDN, _RDT, _SNS, _SRt, _T, _VTir, _BM, _TSp, _DTe, _ISmd, _SIIo, _DPer, _LLT, _IAm, _SII, _SIRo, _FTE, _PSPN, _IW, _SRc, _ITSn, _IIm, _IL, _St, _OI, _CDr, _Pu, _PCro, _Arc, _ITm, _KI, _RIa, _Pl],
  [[0, {
    "ec2QueryName": `PlatformDetails`,
    "xmlName": _pDl
  }], [0, {
    "ec2QueryName": `UsageOperation`,
    "xmlName": _uO
  }], [() => BlockDeviceMappingList, {
    "ec2QueryName": `BlockDeviceMapping`,
    "xmlName": _bDM
  }], [0, {
    "ec2QueryName": `Description`,
    "xmlName": _de
  }], [2, {
    "ec2QueryName": `EnaSupport`,
    "xmlName": _eSna
  }], [0, {
    "ec2QueryName": `Hypervisor`,
    "xmlName": _h
  }], [0, {
    "ec2QueryName": `ImageOwnerAlias`,
    "xmlName": _iOA
  }], [0, {
    "ec2QueryName": `Name`,
    "xmlName": _n
  }], [0, {
    "ec2QueryName": `RootDeviceName`,
    "xmlName": _rDN
  }], [0, {
    "ec2QueryName": `RootDeviceType`,
    "xmlName": _rDT
  }], [0, {
    "ec2QueryName": `SriovNetSupport`,
    "xmlName": _sNSr
  }], [() => StateReason$, {
    "ec2QueryName": `StateReason`,
    "xmlName": _sRt
  }], [() => TagList, {
    "ec2QueryName": `TagSet`,
    "xmlName": _tS
  }], [0, {
    "ec2QueryName": `VirtualizationType`,
    "xmlName": _vTi
  }], [0, {
    "ec2QueryName": `BootMode`,
    "xmlName": _bM
  }], [0, {
    "ec2QueryName": `TpmSupport`,
    "xmlName": _tSp
  }], [0, {
    "ec2QueryName": `DeprecationTime`,
    "xmlName": _dTe
  }], [0, {
    "ec2QueryName": `ImdsSupport`,
    "xmlName": _iSmd
  }], [0, {
    "ec2QueryName": `SourceInstanceId`,
    "xmlName": _sII
  }], [0, {
    "ec2QueryName": `DeregistrationProtection`,
    "xmlName": _dPe
  }], [0, {
    "ec2QueryName": `LastLaunchedTime`,
    "xmlName": _lLT
  }], [2, {
    "ec2QueryName": `ImageAllowed`,
    "xmlName": _iAm
  }], [0, {
    "ec2QueryName": `SourceImageId`,
    "xmlName": _sIIo
  }], [0, {
    "ec2QueryName": `SourceImageRegion`,
    "xmlName": _sIR
  }], [2, {
    "ec2QueryName": `FreeTierEligible`,
    "xmlName": _fTE
  }], [0, {
    "ec2QueryName": `PublicSsmParameterName`,
    "xmlName": _pSPN
  }], [() => ImageWatermarkList, {
    "ec2QueryName": `ImageWatermarkSet`,
    "xmlName": _iWS
  }], [() => ScanResults$, {
    "ec2QueryName": `ScanResults`,
    "xmlName": _sRc
  }], [() => InstanceTypeSpecification$, {
    "ec2QueryName": `InstanceTypeSpecification`,
    "xmlName": _iTSn
  }], [0, {
    "ec2QueryName": `ImageId`,
    "xmlName": _iIma
  }], [0, {
    "ec2QueryName": `ImageLocation`,
    "xmlName": _iL
  }], [0, {
    "ec2QueryName": `ImageState`,
    "xmlName": _iSmag
  }], [0, {
    "ec2QueryName": `ImageOwnerId`,
    "xmlName": _iOI
  }], [0, {
    "ec2QueryName": `CreationDate`,
    "xmlName": _cDr
  }], [2, {
    "ec2QueryName": `IsPublic`,
    "xmlName": _iPs
  }], [() => ProductCodeList, {
    "ec2QueryName": `ProductCodes`,
    "xmlName": _pC
  }], [0, {
    "ec2QueryName": `Architecture`,
    "xmlName": _arc
  }], [0, {
    "ec2QueryName": `ImageType`,
    "xmlName": _iTm
  }], [0, {
    "ec2QueryName": `KernelId`,
    "xmlName": _kI
  }], [0, {
    "ec2QueryName": `RamdiskId`,
    "xmlName": _rIa
  }], [0, {
    "ec2QueryName": `Platform`,
    "xmlName": _pl
  }]]
];
var ImageWatermark$ = [
  3,
  n0,
  _IWm,
  0,
  [_WK, _SIRo, _SII, _SICT, _WCT],
  [[0, {
    "ec2QueryName": `WatermarkKey`,
    "xmlName": _wK
  }], [0, {
    "ec2QueryName": `SourceImageRegion`,
    "xmlName": _sIR
  }], [0, {
    "ec2QueryName": `SourceImageId`,
    "xmlName": _sIIo
  }], [4, {
    "ec2QueryName": `SourceImageCreationTime`,
    "xmlName": _sICT
  }], [4, {
    "ec2QueryName": `WatermarkCreationTime`,
    "xmlName": _wCT
  }]]
];
var Instance$ = [
  3,
  n0,
  _In,
  0,
  [_Arc, _BDMl, _CT, _EO, _ESna, _Hy, _IIP, _ILn, _EGAl, _EIAAla, _NIet, _OA, _RDN, _RDT, _SGe, _SDC, _SIRI, _SNS, _SRt, _T, _VTir, _CO, _CBI, _CRI, _CRSa, _HO, _Lic, _MO, _EOn, _BM, _PDl, _UO, _UOUT, _PDNO, _IApv, _TSp, _MOa, _CIBM, _NPO, _Op, _SIec, _II, _IIm, _St, _PDN, _PDNub, _STR, _KN, _ALI, _PCro, _IT, _LTau, _Pla, _KI, _RIa, _Pl, _Mon, _SIu, _VI, _PIAr, _PIAu],
  [[0, {
    "ec2QueryName": `Architecture`,
    "xmlName": _arc
  }], [() => InstanceBlockDeviceMappingList, {
    "ec2QueryName": `BlockDeviceMapping`,
    "xmlName": _bDM
  }], [0, {
    "ec2QueryName": `ClientToken`,
    "xmlName": _cT
  }], [2, {
    "ec2QueryName": `EbsOptimized`,
    "xmlName": _eO
  }], [2, {
    "ec2QueryName": `EnaSupport`,
    "xmlName": _eSna
  }], [0, {
    "ec2QueryName": `Hypervisor`,
    "xmlName": _h
  }], [() => IamInstanceProfile$, {
    "ec2QueryName": `IamInstanceProfile`,
    "xmlName": _iIP
  }], [0, {
    "ec2QueryName": `InstanceLifecycle`,
    "xmlName": _iLn
  }], [() => ElasticGpuAssociationList, {
    "ec2QueryName": `ElasticGpuAssociationSet`,
    "xmlName": _eGASl
  }], [() => ElasticInferenceAcceleratorAssociationList, {
    "ec2QueryName": `ElasticInferenceAcceleratorAssociationSet`,
    "xmlName": _eIAASl
  }], [() => InstanceNetworkInterfaceList, {
    "ec2QueryName": `NetworkInterfaceSet`,
    "xmlName": _nIS
  }], [0, {
    "ec2QueryName": `OutpostArn`,
    "xmlName": _oA
  }], [0, {
    "ec2QueryName": `RootDeviceName`,
    "xmlName": _rDN
  }], [0, {
    "ec2QueryName": `RootDeviceType`,
    "xmlName": _rDT
  }], [() => GroupIdentifierList, {
    "ec2QueryName": `GroupSet`,
    "xmlName": _gSr
  }], [2, {
    "ec2QueryName": `SourceDestCheck`,
    "xmlName": _sDC
  }], [0, {
    "ec2QueryName": `SpotInstanceRequestId`,
    "xmlName": _sIRI
  }], [0, {
    "ec2QueryName": `SriovNetSupport`,
    "xmlName": _sNSr
  }], [() => StateReason$, {
    "ec2QueryName": `StateReason`,
    "xmlName": _sRt
  }], [() => TagList, {
    "ec2QueryName": `TagSet`,
    "xmlName": _tS
  }], [0, {
    "ec2QueryName": `VirtualizationType`,
    "xmlName": _vTi
  }], [() => CpuOptions$, {
    "ec2QueryName": `CpuOptions`,
    "xmlName": _cO
  }], [0, {
    "ec2QueryName": `CapacityBlockId`,
    "xmlName": _cBI
  }], [0, {
    "ec2QueryName": `CapacityReservationId`,
    "xmlName": _cRI
  }], [() => CapacityReservationSpecificationResponse$, {
    "ec2QueryName": `CapacityReservationSpecification`,
    "xmlName": _cRSa
  }], [() => HibernationOptions$, {
    "ec2QueryName": `HibernationOptions`,
    "xmlName": _hO
  }], [() => LicenseList, {
    "ec2QueryName": `LicenseSet`,
    "xmlName": _lSic
  }], [() => InstanceMetadataOptionsResponse$, {
    "ec2QueryName": `MetadataOptions`,
    "xmlName": _mO
  }], [() => EnclaveOptions$, {
    "ec2QueryName": `EnclaveOptions`,
    "xmlName": _eOn
  }], [0, {
    "ec2QueryName": `BootMode`,
    "xmlName": _bM
  }], [0, {
    "ec2QueryName": `PlatformDetails`,
    "xmlName": _pDl
  }], [0, {
    "ec2QueryName": `UsageOperation`,
    "xmlName": _uO
  }], [4, {
    "ec2QueryName": `UsageOperationUpdateTime`,
    "xmlName": _uOUT
  }], [() => PrivateDnsNameOptionsResponse$, {
    "ec2QueryName": `PrivateDnsNameOptions`,
    "xmlName": _pDNO
  }], [0, {
    "ec2QueryName": `Ipv6Address`,
    "xmlName": _iApv
  }], [0, {
    "ec2QueryName": `TpmSupport`,
    "xmlName": _tSp
  }], [() => InstanceMaintenanceOptions$, {
    "ec2QueryName": `MaintenanceOptions`,
    "xmlName": _mOa
  }], [0, {
    "ec2QueryName": `CurrentInstanceBootMode`,
    "xmlName": _cIBM
  }], [() => InstanceNetworkPerformanceOptions$, {
    "ec2QueryName": `NetworkPerformanceOptions`,
    "xmlName": _nPO
  }], [() => OperatorResponse$, {
    "ec2QueryName": `Operator`,
    "xmlName": _ope
  }], [() => InstanceSecondaryInterfaceList, {
    "ec2QueryName": `SecondaryInterfaceSet`,
    "xmlName": _sISe
  }], [0, {
    "ec2QueryName": `InstanceId`,
    "xmlName": _iI
  }], [0, {
    "ec2QueryName": `ImageId`,
    "xmlName": _iIma
  }], [() => InstanceState$, {
    "ec2QueryName": `InstanceState`,
    "xmlName": _iSnst
  }], [0, {
    "ec2QueryName": `PrivateDnsName`,
    "xmlName": _pDNr
  }], [0, {
    "ec2QueryName": `DnsName`,
    "xmlName": _dNn
  }], [0, {
    "ec2QueryName": `Reason`,
    "xmlName": _re
  }], [0, {
    "ec2QueryName": `KeyName`,
    "xmlName": _kN
  }], [1, {
    "ec2QueryName": `AmiLaunchIndex`,
    "xmlName": _aLI
  }], [() => ProductCodeList, {
    "ec2QueryName": `ProductCodes`,
    "xmlName": _pC
  }], [0, {
    "ec2QueryName": `InstanceType`,
    "xmlName": _iT
  }], [4, {
    "ec2QueryName": `LaunchTime`,
    "xmlName": _lTau
  }], [() => Placement$, {
    "ec2QueryName": `Placement`,
    "xmlName": _pla
  }], [0, {
    "ec2QueryName": `KernelId`,
    "xmlName": _kI
  }], [0, {
    "ec2QueryName": `RamdiskId`,
    "xmlName": _rIa
  }], [0, {
    "ec2QueryName": `Platform`,
    "xmlName": _pl
  }], [() => Monitoring$, {
    "ec2QueryName": `Monitoring`,
    "xmlName": _mon
  }], [0, {
    "ec2QueryName": `SubnetId`,
    "xmlName": _sIu
  }], [0, {
    "ec2QueryName": `VpcId`,
    "xmlName": _vI
  }], [0, {
    "ec2QueryName": `PrivateIpAddress`,
    "xmlName": _pIAr
  }], [0, {
    "ec2QueryName": `IpAddress`,
    "xmlName": _iAp
  }]]
];
var InstanceAttachmentEnaSrdSpecification$ = [
  3,
  n0,
  _IAESS,
  0,
  [_ESE, _ESUS],
  [[2, {
    "ec2QueryName": `EnaSrdEnabled`,
    "xmlName": _eSE
  }], [() => InstanceAttachmentEnaSrdUdpSpecification$, {
    "ec2QueryName": `EnaSrdUdpSpecification`,
    "xmlName": _eSUS
  }]]
];
var InstanceAttachmentEnaSrdUdpSpecification$ = [
  3,
  n0,
  _IAESUS,
  0,
  [_ESUE],
  [[2, {
    "ec2QueryName": `EnaSrdUdpEnabled`,
    "xmlName": _eSUE
  }]]
];
var InstanceBlockDeviceMapping$ = [
  3,
  n0,
  _IBDM,
  0,
  [_DN, _Eb],
  [[0, {
    "ec2QueryName": `DeviceName`,
    "xmlName": _dN
  }], [() => EbsInstanceBlockDevice$, {
    "ec2QueryName": `Ebs`,
    "xmlName": _eb
  }]]
];
var InstanceIpv4Prefix$ = [
  3,
  n0,
  _IIPn,
  0,
  [_IPpvre],
  [[0, {
    "ec2QueryName": `Ipv4Prefix`,
    "xmlName": _iPpv
  }]]
];
var InstanceIpv6Address$ = [
  3,
  n0,
  _IIA,
  0,
  [_IApv, _IPIs],
  [[0, {
    "ec2QueryName": `Ipv6Address`,
    "xmlName": _iApv
  }], [2, {
    "ec2QueryName": `IsPrimaryIpv6`,
    "xmlName": _iPIs
  }]]
];
var InstanceIpv6AddressRequest$ = [
  3,
  n0,
  _IIAR,
  0,
  [_IApv],
  [0]
];
var InstanceIpv6Prefix$ = [
  3,
  n0,
  _IIPns,
  0,
  [_IPpv],
  [[0, {
    "ec2QueryName": `Ipv6Prefix`,
    "xmlName": _iPpvr
  }]]
];
var InstanceMaintenanceOptions$ = [
  3,
  n0,
  _IMO,
  0,
  [_ARuto, _RMe],
  [[0, {
    "ec2QueryName": `AutoRecovery`,
    "xmlName": _aRut
  }], [0, {
    "ec2QueryName": `RebootMigration`,
    "xmlName": _rMe
  }]]
];
var InstanceMaintenanceOptionsRequest$ = [
  3,
  n0,
  _IMOR,
  0,
  [_ARuto],
  [0]
];
var InstanceMarketOptionsRequest$ = [
  3,
  n0,
  _IMORn,
  0,
  [_MTa, _SO],
  [0, () => SpotMarketOptions$]
];
var InstanceMetadataOptionsRequest$ = [
  3,
  n0,
  _IMORns,
  0,
  [_HT, _HPRHL, _HE, _HPI, _IMT],
  [0, 1, 0, 0, 0]
];
var InstanceMetadataOptionsResponse$ = [
  3,
  n0,
  _IMORnst,
  0,
  [_St, _HT, _HPRHL, _HE, _HPI, _IMT],
  [[0, {
    "ec2QueryName": `State`,
    "xmlName": _st
  }], [0, {
    "ec2QueryName": `HttpTokens`,
    "xmlName": _hT
  }], [1, {
    "ec2QueryName": `HttpPutResponseHopLimit`,
    "xmlName": _hPRHL
  }], [0, {
    "ec2QueryName": `HttpEndpoint`,
    "xmlName": _hE
  }], [0, {
    "ec2QueryName": `HttpProtocolIpv6`,
    "xmlName": _hPI
  }], [0, {
    "ec2QueryName": `InstanceMetadataTags`,
    "xmlName": _iMT
  }]]
];
var InstanceNetworkInterface$ = [
  3,
  n0,
  _INI,
  0,
  [_Ass, _Att, _De, _G, _IA, _MAa, _NII, _OI, _PDN, _PIAr, _PIAri, _SDC, _Sta, _SIu, _VI, _ITnt, _IPpvr, _IPp, _CTC, _Op],
  [[() => InstanceNetworkInterfaceAssociation$, {
    "ec2QueryName": `Association`,
    "xmlName": _ass
  }], [() => InstanceNetworkInterfaceAttachment$, {
    "ec2QueryName": `Attachment`,
    "xmlName": _at
  }], [0, {
    "ec2QueryName": `Description`,
    "xmlName": _de
  }], [() => GroupIdentifierList, {
    "ec2QueryName": `GroupSet`,
    "xmlName": _gSr
  }], [() => InstanceIpv6AddressList, {
    "ec2QueryName": `Ipv6AddressesSet`,
    "xmlName": _iASp
  }], [0, {
    "ec2QueryName": `MacAddress`,
    "xmlName": _mAa
  }], [0, {
    "ec2QueryName": `NetworkInterfaceId`,
    "xmlName": _nII
  }], [0, {
    "ec2QueryName": `OwnerId`,
    "xmlName": _oI
  }], [0, {
    "ec2QueryName": `PrivateDnsName`,
    "xmlName": _pDNr
  }], [0, {
    "ec2QueryName": `PrivateIpAddress`,
    "xmlName": _pIAr
  }], [() => InstancePrivateIpAddressList, {
    "ec2QueryName": `PrivateIpAddressesSet`,
    "xmlName": _pIAS
  }], [2, {
    "ec2QueryName": `SourceDestCheck`,
    "xmlName": _sDC
  }], [0, {
    "ec2QueryName": `Status`,
    "xmlName": _sta
  }], [0, {
    "ec2QueryName": `SubnetId`,
    "xmlName": _sIu
  }], [0, {
    "ec2QueryName": `VpcId`,
    "xmlName": _vI
  }], [0, {
    "ec2QueryName": `InterfaceType`,
    "xmlName": _iTnt
  }], [() => InstanceIpv4PrefixList, {
    "ec2QueryName": `Ipv4PrefixSet`,
    "xmlName": _iPSpvr
  }], [() => InstanceIpv6PrefixList, {
    "ec2QueryName": `Ipv6PrefixSet`,
    "xmlName": _iPSpvre
  }], [() => ConnectionTrackingSpecificationResponse$, {
    "ec2QueryName": `ConnectionTrackingConfiguration`,
    "xmlName": _cTC
  }], [() => OperatorResponse$, {
    "ec2QueryName": `Operator`,
    "xmlName": _ope
  }]]
];
var InstanceNetworkInterfaceAssociation$ = [
  3,
  n0,
  _INIA,
  0,
  [_CI, _COI, _IOI, _PDNub, _PI],
  [[0, {
    "ec2QueryName": `CarrierIp`,
    "xmlName": _cI
  }], [0, {
    "ec2QueryName": `CustomerOwnedIp`,
    "xmlName": _cOI
  }], [0, {
    "ec2QueryName": `IpOwnerId`,
    "xmlName": _iOIp
  }], [0, {
    "ec2QueryName": `PublicDnsName`,
    "xmlName": _pDNu
  }], [0, {
    "ec2QueryName": `PublicIp`,
    "xmlName": _pI
  }]]
];
var InstanceNetworkInterfaceAttachment$ = [
  3,
  n0,
  _INIAn,
  0,
  [_ATtt, _AItt, _DOT, _DI, _Sta, _NCI, _ESS, _EQC],
  [[4, {
    "ec2QueryName": `AttachTime`,
    "xmlName": _aTt
  }], [0, {
    "ec2QueryName": `AttachmentId`,
    "xmlName": _aIt
  }], [2, {
    "ec2QueryName": `DeleteOnTermination`,
    "xmlName": _dOT
  }], [1, {
    "ec2QueryName": `DeviceIndex`,
    "xmlName": _dI
  }], [0, {
    "ec2QueryName": `Status`,
    "xmlName": _sta
  }], [1, {
    "ec2QueryName": `NetworkCardIndex`,
    "xmlName": _nCI
  }], [() => InstanceAttachmentEnaSrdSpecification$, {
    "ec2QueryName": `EnaSrdSpecification`,
    "xmlName": _eSS
  }], [1, {
    "ec2QueryName": `EnaQueueCount`,
    "xmlName": _eQC
  }]]
];
var InstanceNetworkInterfaceSpecification$ = [
  3,
  n0,
  _INIS,
  0,
  [_APIAss, _DOT, _De, _DI, _G, _IAC, _IA, _NII, _PIAr, _PIAri, _SPIAC, _SIu, _ACIA, _ITnt, _NCI, _IPpvr, _IPCp, _IPp, _IPC, _PIr, _ESS, _CTS, _EQC],
  [[2, {
    "ec2QueryName": `AssociatePublicIpAddress`,
    "xmlName": _aPIA
  }], [2, {
    "ec2QueryName": `DeleteOnTermination`,
    "xmlName": _dOT
  }], [0, {
    "ec2QueryName": `Description`,
    "xmlName": _de
  }], [1, {
    "ec2QueryName": `DeviceIndex`,
    "xmlName": _dI
  }], [() => SecurityGroupIdStringList, { "xmlName": _SGI }], [1, {
    "ec2QueryName": `Ipv6AddressCount`,
    "xmlName": _iAC
  }], [() => InstanceIpv6AddressList, {
    "ec2QueryName": `Ipv6Addresses`,
    "xmlName": _iASp
  }], [0, {
    "ec2QueryName": `NetworkInterfaceId`,
    "xmlName": _nII
  }], [0, {
    "ec2QueryName": `PrivateIpAddress`,
    "xmlName": _pIAr
  }], [() => PrivateIpAddressSpecificationList, {
    "ec2QueryName": `PrivateIpAddresses`,
    "xmlName": _pIAS
  }], [1, {
    "ec2QueryName": `SecondaryPrivateIpAddressCount`,
    "xmlName": _sPIAC
  }], [0, {
    "ec2QueryName": `SubnetId`,
    "xmlName": _sIu
  }], 2, 0, 1, [() => Ipv4PrefixList, { "xmlName": _IPpvre }], 1, [() => Ipv6PrefixList, { "xmlName": _IPpv }], 1, 2, () => EnaSrdSpecificationRequest$, () => ConnectionTrackingSpecificationRequest$, 1]
];
var InstanceNetworkPerformanceOptions$ = [
  3,
  n0,
  _INPO,
  0,
  [_BW],
  [[0, {
    "ec2QueryName": `BandwidthWeighting`,
    "xmlName": _bW
  }]]
];
var InstanceNetworkPerformanceOptionsRequest$ = [
  3,
  n0,
  _INPOR,
  0,
  [_BW],
  [0]
];
var InstancePrivateIpAddress$ = [
  3,
  n0,
  _IPIA,
  0,
  [_Ass, _Prim, _PDN, _PIAr],
  [[() => InstanceNetworkInterfaceAssociation$, {
    "ec2QueryName": `Association`,
    "xmlName": _ass
  }], [2, {
    "ec2QueryName": `Primary`,
    "xmlName": _prim
  }], [0, {
    "ec2QueryName": `PrivateDnsName`,
    "xmlName": _pDNr
  }], [0, {
    "ec2QueryName": `PrivateIpAddress`,
    "xmlName": _pIAr
  }]]
];
var InstanceRequirements$ = [
  3,
  n0,
  _IR,
  0,
  [_VCC, _MMB, _CM, _MGBPVC, _EITxc, _IGns, _SMPPOLP, _ODMPPOLP, _BMa, _BP, _RHS, _NIC, _LSo, _LST, _TLSGB, _BEBM, _ATc, _AC, _AMc, _ANcc, _ATMMB, _NBGe, _AIT, _MSPAPOOODP, _BPF, _REIT],
  [[() => VCpuCountRange$, {
    "ec2QueryName": `VCpuCount`,
    "xmlName": _vCC
  }], [() => MemoryMiB$, {
    "ec2QueryName": `MemoryMiB`,
    "xmlName": _mMB
  }], [() => CpuManufacturerSet, {
    "ec2QueryName": `CpuManufacturerSet`,
    "xmlName": _cMSp
  }], [() => MemoryGiBPerVCpu$, {
    "ec2QueryName": `MemoryGiBPerVCpu`,
    "xmlName": _mGBPVC
  }], [() => ExcludedInstanceTypeSet, {
    "ec2QueryName": `ExcludedInstanceTypeSet`,
    "xmlName": _eITSx
  }], [() => InstanceGenerationSet, {
    "ec2QueryName": `InstanceGenerationSet`,
    "xmlName": _iGSn
  }], [1, {
    "ec2QueryName": `SpotMaxPricePercentageOverLowestPrice`,
    "xmlName": _sMPPOLP
  }], [1, {
    "ec2QueryName": `OnDemandMaxPricePercentageOverLowestPrice`,
    "xmlName": _oDMPPOLP
  }], [0, {
    "ec2QueryName": `BareMetal`,
    "xmlName": _bMa
  }], [0, {
    "ec2QueryName": `BurstablePerformance`,
    "xmlName": _bP
  }], [2, {
    "ec2QueryName": `RequireHibernateSupport`,
    "xmlName": _rHS
  }], [() => NetworkInterfaceCount$, {
    "ec2QueryName": `NetworkInterfaceCount`,
    "xmlName": _nIC
  }], [0, {
    "ec2QueryName": `LocalStorage`,
    "xmlName": _lSo
  }], [() => LocalStorageTypeSet, {
    "ec2QueryName": `LocalStorageTypeSet`,
    "xmlName": _lSTS
  }], [() => TotalLocalStorageGB$, {
    "ec2QueryName": `TotalLocalStorageGB`,
    "xmlName": _tLSGB
  }], [() => BaselineEbsBandwidthMbps$, {
    "ec2QueryName": `BaselineEbsBandwidthMbps`,
    "xmlName": _bEBM
  }], [() => AcceleratorTypeSet, {
    "ec2QueryName": `AcceleratorTypeSet`,
    "xmlName": _aTSc
  }], [() => AcceleratorCount$, {
    "ec2QueryName": `AcceleratorCount`,
    "xmlName": _aCc
  }], [() => AcceleratorManufacturerSet, {
    "ec2QueryName": `AcceleratorManufacturerSet`,
    "xmlName": _aMS
  }], [() => AcceleratorNameSet, {
    "ec2QueryName": `AcceleratorNameSet`,
    "xmlName": _aNS
  }], [() => AcceleratorTotalMemoryMiB$, {
    "ec2QueryName": `AcceleratorTotalMemoryMiB`,
    "xmlName": _aTMMB
  }], [() => NetworkBandwidthGbps$, {
    "ec2QueryName": `NetworkBandwidthGbps`,
    "xmlName": _nBGe
  }], [() => AllowedInstanceTypeSet, {
    "ec2QueryName": `AllowedInstanceTypeSet`,
    "xmlName": _aITS
  }], [1, {
    "ec2QueryName": `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`,
    "xmlName": _mSPAPOOODP
  }], [() => BaselinePerformanceFactors$, {
    "ec2QueryName": `BaselinePerformanceFactors`,
    "xmlName": _bPF
  }], [2, {
    "ec2QueryName": `RequireEncryptionInTransit`,
    "xmlName": _rEIT
  }]]
];
var InstanceRequirementsRequest$ = [
  3,
  n0,
  _IRR,
  0,
  [_VCC, _MMB, _CM, _MGBPVC, _EITxc, _IGns, _SMPPOLP, _ODMPPOLP, _BMa, _BP, _RHS, _NIC, _LSo, _LST, _TLSGB, _BEBM, _ATc, _AC, _AMc, _ANcc, _ATMMB, _NBGe, _AIT, _MSPAPOOODP, _BPF, _REIT],
  [() => VCpuCountRangeRequest$, () => MemoryMiBRequest$, [() => CpuManufacturerSet, { "xmlName": _CMp }], () => MemoryGiBPerVCpuRequest$, [() => ExcludedInstanceTypeSet, { "xmlName": _EITxcl }], [() => InstanceGenerationSet, { "xmlName": _IGnst }], 1, 1, 0, 0, 2, () => NetworkInterfaceCountRequest$, 0, [() => LocalStorageTypeSet, { "xmlName": _LSTo }], () => TotalLocalStorageGBRequest$, () => BaselineEbsBandwidthMbpsRequest$, [() => AcceleratorTypeSet, { "xmlName": _ATcc }], () => AcceleratorCountRequest$, [() => AcceleratorManufacturerSet, { "xmlName": _AMcc }], [() => AcceleratorNameSet, { "xmlName": _ANcce }], () => AcceleratorTotalMemoryMiBRequest$, () => NetworkBandwidthGbpsRequest$, [() => AllowedInstanceTypeSet, { "xmlName": _AITl }], 1, [() => BaselinePerformanceFactorsRequest$, 0], 2],
  2
];
var InstanceRequirementsWithMetadataRequest$ = [
  3,
  n0,
  _IRWMR,
  0,
  [_ATr, _VTi, _IR],
  [[() => ArchitectureTypeSet, { "xmlName": _ATrc }], [() => VirtualizationTypeSet, { "xmlName": _VTir }], [() => InstanceRequirementsRequest$, 0]]
];
var InstanceSecondaryInterface$ = [
  3,
  n0,
  _ISIn,
  0,
  [_Att, _MAa, _SIIec, _OI, _PIAri, _SDC, _Sta, _SSIe, _SNI, _ITnt],
  [[() => InstanceSecondaryInterfaceAttachment$, {
    "ec2QueryName": `Attachment`,
    "xmlName": _at
  }], [0, {
    "ec2QueryName": `MacAddress`,
    "xmlName": _mAa
  }], [0, {
    "ec2QueryName": `SecondaryInterfaceId`,
    "xmlName": _sIIe
  }], [0, {
    "ec2QueryName": `OwnerId`,
    "xmlName": _oI
  }], [() => InstanceSecondaryInterfacePrivateIpAddressList, {
    "ec2QueryName": `PrivateIpAddressSet`,
    "xmlName": _pIASr
  }], [2, {
    "ec2QueryName": `SourceDestCheck`,
    "xmlName": _sDC
  }], [0, {
    "ec2QueryName": `Status`,
    "xmlName": _sta
  }], [0, {
    "ec2QueryName": `SecondarySubnetId`,
    "xmlName": _sSI
  }], [0, {
    "ec2QueryName": `SecondaryNetworkId`,
    "xmlName": _sNI
  }], [0, {
    "ec2QueryName": `InterfaceType`,
    "xmlName": _iTnt
  }]]
];
var InstanceSecondaryInterfaceAttachment$ = [
  3,
  n0,
  _ISIA,
  0,
  [_ATtt, _AItt, _DOT, _DI, _Sta, _NCI],
  [[4, {
    "ec2QueryName": `AttachTime`,
    "xmlName": _aTt
  }], [0, {
    "ec2QueryName": `AttachmentId`,
    "xmlName": _aIt
  }], [2, {
    "ec2QueryName": `DeleteOnTermination`,
    "xmlName": _dOT
  }], [1, {
    "ec2QueryName": `DeviceIndex`,
    "xmlName": _dI
  }], [0, {
    "ec2QueryName": `Status`,
    "xmlName": _sta
  }], [1, {
    "ec2QueryName": `NetworkCardIndex`,
    "xmlName": _nCI
  }]]
];
var InstanceSecondaryInterfacePrivateIpAddress$ = [
  3,
  n0,
  _ISIPIA,
  0,
  [_PIAr],
  [[0, {
    "ec2QueryName": `PrivateIpAddress`,
    "xmlName": _pIAr
  }]]
];
var InstanceSecondaryInterfacePrivateIpAddressRequest$ = [
  3,
  n0,
  _ISIPIAR,
  0,
  [_PIAr],
  [0],
  1
];
var InstanceSecondaryInterfaceSpecificationRequest$ = [
  3,
  n0,
  _ISISR,
  0,
  [_DOT, _DI, _PIAri, _PIAC, _SSIe, _ITnt, _NCI],
  [2, 1, [() => InstanceSecondaryInterfacePrivateIpAddressListRequest, { "xmlName": _PIAr }], 1, 0, 0, 1]
];
var InstanceState$ = [
  3,
  n0,
  _ISnsta,
  0,
  [_Co, _N],
  [[1, {
    "ec2QueryName": `Code`,
    "xmlName": _co
  }], [0, {
    "ec2QueryName": `Name`,
    "xmlName": _n
  }]]
];
var InstanceStateChange$ = [
  3,
  n0,
  _ISC,
  0,
  [_II, _CSu, _PSr],
  [[0, {
    "ec2QueryName": `InstanceId`,
    "xmlName": _iI
  }], [() => InstanceState$, {
    "ec2QueryName": `CurrentState`,
    "xmlName": _cSu
  }], [() => InstanceState$, {
    "ec2QueryName": `PreviousState`,
    "xmlName": _pSr
  }]]
];
var InstanceStatus$ = [
  3,
  n0,
  _ISnstan,
  0,
  [_AZ, _AZI, _OA, _Op, _Ev, _II, _ISnsta, _ISnstan, _SSy, _AES, _AS, _PSe],
  [[0, {
    "ec2QueryName": `AvailabilityZone`,
    "xmlName": _aZ
  }], [0, {
    "ec2QueryName": `AvailabilityZoneId`,
    "xmlName": _aZI
  }], [0, {
    "ec2QueryName": `OutpostArn`,
    "xmlName": _oA
  }], [() => OperatorResponse$, {
    "ec2QueryName": `Operator`,
    "xmlName": _ope
  }], [() => InstanceStatusEventList, {
    "ec2QueryName": `EventsSet`,
    "xmlName": _eSv
  }], [0, {
    "ec2QueryName": `InstanceId`,
    "xmlName": _iI
  }], [() => InstanceState$, {
    "ec2QueryName": `InstanceState`,
    "xmlName": _iSnst
  }], [() => InstanceStatusSummary$, {
    "ec2QueryName": `InstanceStatus`,
    "xmlName": _iSnsta
  }], [() => InstanceStatusSummary$, {
    "ec2QueryName": `SystemStatus`,
    "xmlName": _sSy
  }], [() => EbsStatusSummary$, {
    "ec2QueryName": `AttachedEbsStatus`,
    "xmlName": _aES
  }], [() => ApplicationStatusSummary$, {
    "ec2QueryName": `ApplicationStatus`,
    "xmlName": _aSp
  }], [() => PerformanceStatusSummary$, {
    "ec2QueryName": `PerformanceStatus`,
    "xmlName": _pSe
  }]]
];
var InstanceStatusDetails$ = [
  3,
  n0,
  _ISDn,
  0,
  [_ISm, _N, _Sta],
  [[4, {
    "ec2QueryName": `ImpairedSince`,
    "xmlName": _iSm
  }], [0, {
    "ec2QueryName": `Name`,
    "xmlName": _n
  }], [0, {
    "ec2QueryName": `Status`,
    "xmlName": _sta
  }]]
];
var InstanceStatusEvent$ = [
  3,
  n0,
  _ISE,
  0,
  [_IEI, _Co, _De, _NAo, _NB, _NBD],
  [[0, {
    "ec2QueryName": `InstanceEventId`,
    "xmlName": _iEI
  }], [0, {
    "ec2QueryName": `Code`,
    "xmlName": _co
  }], [0, {
    "ec2QueryName": `Description`,
    "xmlName": _de
  }], [4, {
    "ec2QueryName": `NotAfter`,
    "xmlName": _nAo
  }], [4, {
    "ec2QueryName": `NotBefore`,
    "xmlName": _nB
  }], [4, {
    "ec2QueryName": `NotBeforeDeadline`,
    "xmlName": _nBD
  }]]
];
var InstanceStatusSummary$ = [
  3,
  n0,
  _ISS,
  0,
  [_Det, _Sta],
  [[() => InstanceStatusDetailsList, {
    "ec2QueryName": `Details`,
    "xmlName": _det
  }], [0, {
    "ec2QueryName": `Status`,
    "xmlName": _sta
  }]]
];
var InstanceTypeInfoFromInstanceRequirements$ = [
  3,
  n0,
  _ITIFIR,
  0,
  [_IT],
  [[0, {
    "ec2QueryName": `InstanceType`,
    "xmlName": _iT
  }]]
];
var InstanceTypeItem$ = [
  3,
  n0,
  _ITIns,
  0,
  [_IT],
  [[0, {
    "ec2QueryName": `InstanceType`,
    "xmlName": _iT
  }]]
];
var InstanceTypeSpecification$ = [
  3,
  n0,
  _ITSn,
  0,
  [_SIT, _UIT],
  [[() => SupportedInstanceTypeSet, {
    "ec2QueryName": `SupportedInstanceTypeSet`,
    "xmlName": _sITS
  }], [() => UnsupportedInstanceTypeSet, {
    "ec2QueryName": `UnsupportedInstanceTypeSet`,
    "xmlName": _uITS
  }]]
];
var IpPermission$ = [
  3,
  n0,
  _IPper,
  0,
  [_IPpr, _FP, _TP, _UIGP, _IRpa, _IRpv, _PLIr],
  [[0, {
    "ec2QueryName": `IpProtocol`,
    "xmlName": _iPp
  }], [1, {
    "ec2QueryName": `FromPort`,
    "xmlName": _fP
  }], [1, {
    "ec2QueryName": `ToPort`,
    "xmlName": _tP
  }], [() => UserIdGroupPairList, {
    "ec2QueryName": `Groups`,
    "xmlName": _gr
  }], [() => IpRangeList, {
    "ec2QueryName": `IpRanges`,
    "xmlName": _iRpa
  }], [() => Ipv6RangeList, {
    "ec2QueryName": `Ipv6Ranges`,
    "xmlName": _iRpv
  }], [() => PrefixListIdList, {
    "ec2QueryName": `PrefixListIds`,
    "xmlName": _pLIr
  }]]
];
var IpRange$ = [
  3,
  n0,
  _IRpan,
  0,
  [_De, _CIi],
  [[0, {
    "ec2QueryName": `Description`,
    "xmlName": _de
  }], [0, {
    "ec2QueryName": `CidrIp`,
    "xmlName": _cIi
  }]]
];
var Ipv4PrefixSpecificationRequest$ = [
  3,
  n0,
  _IPSRp,
  0,
  [_IPpvre],
  [0]
];
var Ipv4PrefixSpecificationResponse$ = [
  3,
  n0,
  _IPSRpv,
  0,
  [_IPpvre],
  [[0, {
    "ec2QueryName": `Ipv4Prefix`,
    "xmlName": _iPpv
  }]]
];
var Ipv6PrefixSpecificationRequest$ = [
  3,
  n0,
  _IPSRpvr,
  0,
  [_IPpv],
  [0]
];
var Ipv6PrefixSpecificationResponse$ = [
  3,
  n0,
  _IPSRpvre,
  0,
  [_IPpv],
  [[0, {
    "ec2QueryName": `Ipv6Prefix`,
    "xmlName": _iPpvr
  }]]
];
var Ipv6Range$ = [
  3,
  n0,
  _IRpva,
  0,
  [_De, _CIid],
  [[0, {
    "ec2QueryName": `Description`,
    "xmlName": _de
  }], [0, {
    "ec2QueryName": `CidrIpv6`,
    "xmlName": _cIid
  }]]
];
var LaunchTemplate$ = [
  3,
  n0,
  _LT,
  0,
  [_LTI, _LTN, _CTre, _CBr, _DVN, _LVN, _T, _Op],
  [[0, {
    "ec2QueryName": `LaunchTemplateId`,
    "xmlName": _lTI
  }], [0, {
    "ec2QueryName": `LaunchTemplateName`,
    "xmlName": _lTN
  }], [4, {
    "ec2QueryName": `CreateTime`,
    "xmlName": _cTre
  }], [0, {
    "ec2QueryName": `CreatedBy`,
    "xmlName": _cBr
  }], [1, {
    "ec2QueryName": `DefaultVersionNumber`,
    "xmlName": _dVN
  }], [1, {
    "ec2QueryName": `LatestVersionNumber`,
    "xmlName": _lVN
  }], [() => TagList, {
    "ec2QueryName": `TagSet`,
    "xmlName": _tS
  }], [() => OperatorResponse$, {
    "ec2QueryName": `Operator`,
    "xmlName": _ope
  }]]
];
var LaunchTemplateAndOverridesResponse$ = [
  3,
  n0,
  _LTAOR,
  0,
  [_LTS, _Ov],
  [[() => FleetLaunchTemplateSpecification$, {
    "ec2QueryName": `LaunchTemplateSpecification`,
    "xmlName": _lTS
  }], [() => FleetLaunchTemplateOverrides$, {
    "ec2QueryName": `Overrides`,
    "xmlName": _ov
  }]]
];
var LaunchTemplateBlockDeviceMapping$ = [
  3,
  n0,
  _LTBDM,
  0,
  [_DN, _VN, _Eb, _ND],
  [[0, {
    "ec2QueryName": `DeviceName`,
    "xmlName": _dN
  }], [0, {
    "ec2QueryName": `VirtualName`,
    "xmlName": _vN
  }], [() => LaunchTemplateEbsBlockDevice$, {
    "ec2QueryName": `Ebs`,
    "xmlName": _eb
  }], [0, {
    "ec2QueryName": `NoDevice`,
    "xmlName": _nD
  }]]
];
var LaunchTemplateBlockDeviceMappingRequest$ = [
  3,
  n0,
  _LTBDMR,
  0,
  [_DN, _VN, _Eb, _ND],
  [0, 0, () => LaunchTemplateEbsBlockDeviceRequest$, 0]
];
var LaunchTemplateCapacityReservationSpecificationRequest$ = [
  3,
  n0,
  _LTCRSR,
  0,
  [_CRP, _CRT],
  [0, () => CapacityReservationTarget$]
];
var LaunchTemplateCapacityReservationSpecificationResponse$ = [
  3,
  n0,
  _LTCRSRa,
  0,
  [_CRP, _CRT],
  [[0, {
    "ec2QueryName": `CapacityReservationPreference`,
    "xmlName": _cRP
  }], [() => CapacityReservationTargetResponse$, {
    "ec2QueryName": `CapacityReservationTarget`,
    "xmlName": _cRT
  }]]
];
var LaunchTemplateCpuOptions$ = [
  3,
  n0,
  _LTCO,
  0,
  [_CCor, _TPC, _ASSm, _NV],
  [[1, {
    "ec2QueryName": `CoreCount`,
    "xmlName": _cCo
  }], [1, {
    "ec2QueryName": `ThreadsPerCore`,
    "xmlName": _tPC
  }], [0, {
    "ec2QueryName": `AmdSevSnp`,
    "xmlName": _aSS
  }], [0, {
    "ec2QueryName": `NestedVirtualization`,
    "xmlName": _nV
  }]]
];
var LaunchTemplateCpuOptionsRequest$ = [
  3,
  n0,
  _LTCOR,
  0,
  [_CCor, _TPC, _ASSm, _NV],
  [1, 1, 0, 0]
];
var LaunchTemplateEbsBlockDevice$ = [
  3,
  n0,
  _LTEBD,
  0,
  [_Enc, _DOT, _Io, _KKI, _SIn, _VSo, _VT, _Th, _VIR, _ECI],
  [[2, {
    "ec2QueryName": `Encrypted`,
    "xmlName": _enc
  }], [2, {
    "ec2QueryName": `DeleteOnTermination`,
    "xmlName": _dOT
  }], [1, {
    "ec2QueryName": `Iops`,
    "xmlName": _io
  }], [0, {
    "ec2QueryName": `KmsKeyId`,
    "xmlName": _kKI
  }], [0, {
    "ec2QueryName": `SnapshotId`,
    "xmlName": _sIn
  }], [1, {
    "ec2QueryName": `VolumeSize`,
    "xmlName": _vSo
  }], [0, {
    "ec2QueryName": `VolumeType`,
    "xmlName": _vT
  }], [1, {
    "ec2QueryName": `Throughput`,
    "xmlName": _th
  }], [1, {
    "ec2QueryName": `VolumeInitializationRate`,
    "xmlName": _vIR
  }], [1, {
    "ec2QueryName": `EbsCardIndex`,
    "xmlName": _eCI
  }]]
];
var LaunchTemplateEbsBlockDeviceRequest$ = [
  3,
  n0,
  _LTEBDR,
  0,
  [_Enc, _DOT, _Io, _KKI, _SIn, _VSo, _VT, _Th, _VIR, _ECI],
  [2, 2, 1, 0, 0, 1, 0, 1, 1, 1]
];
var LaunchTemplateElasticInferenceAccelerator$ = [
  3,
  n0,
  _LTEIA,
  0,
  [_Ty, _Cou],
  [0, 1],
  1
];
var LaunchTemplateElasticInferenceAcceleratorResponse$ = [
  3,
  n0,
  _LTEIAR,
  0,
  [_Ty, _Cou],
  [[0, {
    "ec2QueryName": `Type`,
    "xmlName": _ty
  }], [1, {
    "ec2QueryName": `Count`,
    "xmlName": _cou
  }]]
];
var LaunchTemplateEnaSrdSpecification$ = [
  3,
  n0,
  _LTESS,
  0,
  [_ESE, _ESUS],
  [[2, {
    "ec2QueryName": `EnaSrdEnabled`,
    "xmlName": _eSE
  }], [() => LaunchTemplateEnaSrdUdpSpecification$, {
    "ec2QueryName": `EnaSrdUdpSpecification`,
    "xmlName": _eSUS
  }]]
];
var LaunchTemplateEnaSrdUdpSpecification$ = [
  3,
  n0,
  _LTESUS,
  0,
  [_ESUE],
  [[2, {
    "ec2QueryName": `EnaSrdUdpEnabled`,
    "xmlName": _eSUE
  }]]
];
var LaunchTemplateEnclaveOptions$ = [
  3,
  n0,
  _LTEO,
  0,
  [_En],
  [[2, {
    "ec2QueryName": `Enabled`,
    "xmlName": _en
  }]]
];
var LaunchTemplateEnclaveOptionsRequest$ = [
  3,
  n0,
  _LTEOR,
  0,
  [_En],
  [2]
];
var LaunchTemplateHibernationOptions$ = [
  3,
  n0,
  _LTHO,
  0,
  [_Conf],
  [[2, {
    "ec2QueryName": `Configured`,
    "xmlName": _conf
  }]]
];
var LaunchTemplateHibernationOptionsRequest$ = [
  3,
  n0,
  _LTHOR,
  0,
  [_Conf],
  [2]
];
var LaunchTemplateIamInstanceProfileSpecification$ = [
  3,
  n0,
  _LTIIPS,
  0,
  [_Ar, _N],
  [[0, {
    "ec2QueryName": `Arn`,
    "xmlName": _ar
  }], [0, {
    "ec2QueryName": `Name`,
    "xmlName": _n
  }]]
];
var LaunchTemplateIamInstanceProfileSpecificationRequest$ = [
  3,
  n0,
  _LTIIPSR,
  0,
  [_Ar, _N],
  [0, 0]
];
var LaunchTemplateInstanceMaintenanceOptions$ = [
  3,
  n0,
  _LTIMO,
  0,
  [_ARuto],
  [[0, {
    "ec2QueryName": `AutoRecovery`,
    "xmlName": _aRut
  }]]
];
var LaunchTemplateInstanceMaintenanceOptionsRequest$ = [
  3,
  n0,
  _LTIMOR,
  0,
  [_ARuto],
  [0]
];
var LaunchTemplateInstanceMarketOptions$ = [
  3,
  n0,
  _LTIMOa,
  0,
  [_MTa, _SO],
  [[0, {
    "ec2QueryName": `MarketType`,
    "xmlName": _mTa
  }], [() => LaunchTemplateSpotMarketOptions$, {
    "ec2QueryName": `SpotOptions`,
    "xmlName": _sO
  }]]
];
var LaunchTemplateInstanceMarketOptionsRequest$ = [
  3,
  n0,
  _LTIMORa,
  0,
  [_MTa, _SO],
  [0, () => LaunchTemplateSpotMarketOptionsRequest$]
];
var LaunchTemplateInstanceMetadataOptions$ = [
  3,
  n0,
  _LTIMOau,
  0,
  [_St, _HT, _HPRHL, _HE, _HPI, _IMT],
  [[0, {
    "ec2QueryName": `State`,
    "xmlName": _st
  }], [0, {
    "ec2QueryName": `HttpTokens`,
    "xmlName": _hT
  }], [1, {
    "ec2QueryName": `HttpPutResponseHopLimit`,
    "xmlName": _hPRHL
  }], [0, {
    "ec2QueryName": `HttpEndpoint`,
    "xmlName": _hE
  }], [0, {
    "ec2QueryName": `HttpProtocolIpv6`,
    "xmlName": _hPI
  }], [0, {
    "ec2QueryName": `InstanceMetadataTags`,
    "xmlName": _iMT
  }]]
];
var LaunchTemplateInstanceMetadataOptionsRequest$ = [
  3,
  n0,
  _LTIMORau,
  0,
  [_HT, _HPRHL, _HE, _HPI, _IMT],
  [0, 1, 0, 0, 0]
];
var LaunchTemplateInstanceNetworkInterfaceSpecification$ = [
  3,
  n0,
  _LTINIS,
  0,
  [_ACIA, _APIAss, _DOT, _De, _DI, _G, _ITnt, _IAC, _IA, _NII, _PIAr, _PIAri, _SPIAC, _SIu, _NCI, _IPpvr, _IPCp, _IPp, _IPC, _PIr, _ESS, _CTS, _EQC],
  [[2, {
    "ec2QueryName": `AssociateCarrierIpAddress`,
    "xmlName": _aCIA
  }], [2, {
    "ec2QueryName": `AssociatePublicIpAddress`,
    "xmlName": _aPIA
  }], [2, {
    "ec2QueryName": `DeleteOnTermination`,
    "xmlName": _dOT
  }], [0, {
    "ec2QueryName": `Description`,
    "xmlName": _de
  }], [1, {
    "ec2QueryName": `DeviceIndex`,
    "xmlName": _dI
  }], [() => GroupIdStringList, {
    "ec2QueryName": `GroupSet`,
    "xmlName": _gSr
  }], [0, {
    "ec2QueryName": `InterfaceType`,
    "xmlName": _iTnt
  }], [1, {
    "ec2QueryName": `Ipv6AddressCount`,
    "xmlName": _iAC
  }], [() => InstanceIpv6AddressList, {
    "ec2QueryName": `Ipv6AddressesSet`,
    "xmlName": _iASp
  }], [0, {
    "ec2QueryName": `NetworkInterfaceId`,
    "xmlName": _nII
  }], [0, {
    "ec2QueryName": `PrivateIpAddress`,
    "xmlName": _pIAr
  }], [() => PrivateIpAddressSpecificationList, {
    "ec2QueryName": `PrivateIpAddressesSet`,
    "xmlName": _pIAS
  }], [1, {
    "ec2QueryName": `SecondaryPrivateIpAddressCount`,
    "xmlName": _sPIAC
  }], [0, {
    "ec2QueryName": `SubnetId`,
    "xmlName": _sIu
  }], [1, {
    "ec2QueryName": `NetworkCardIndex`,
    "xmlName": _nCI
  }], [() => Ipv4PrefixListResponse, {
    "ec2QueryName": `Ipv4PrefixSet`,
    "xmlName": _iPSpvr
  }], [1, {
    "ec2QueryName": `Ipv4PrefixCount`,
    "xmlName": _iPCp
  }], [() => Ipv6PrefixListResponse, {
    "ec2QueryName": `Ipv6PrefixSet`,
    "xmlName": _iPSpvre
  }], [1, {
    "ec2QueryName": `Ipv6PrefixCount`,
    "xmlName": _iPCpv
  }], [2, {
    "ec2QueryName": `PrimaryIpv6`,
    "xmlName": _pIri
  }], [() => LaunchTemplateEnaSrdSpecification$, {
    "ec2QueryName": `EnaSrdSpecification`,
    "xmlName": _eSS
  }], [() => ConnectionTrackingSpecification$, {
    "ec2QueryName": `ConnectionTrackingSpecification`,
    "xmlName": _cTSo
  }], [1, {
    "ec2QueryName": `EnaQueueCount`,
    "xmlName": _eQC
  }]]
];
var LaunchTemplateInstanceNetworkInterfaceSpecificationRequest$ = [
  3,
  n0,
  _LTINISR,
  0,
  [_ACIA, _APIAss, _DOT, _De, _DI, _G, _ITnt, _IAC, _IA, _NII, _PIAr, _PIAri, _SPIAC, _SIu, _NCI, _IPpvr, _IPCp, _IPp, _IPC, _PIr, _ESS, _CTS, _EQC],
  [2, 2, 2, 0, 1, [() => SecurityGroupIdStringList, { "xmlName": _SGI }], 0, 1, [() => InstanceIpv6AddressListRequest, 0], 0, 0, [() => PrivateIpAddressSpecificationList, 0], 1, 0, 1, [() => Ipv4PrefixList, { "xmlName": _IPpvre }], 1, [() => Ipv6PrefixList, { "xmlName": _IPpv }], 1, 2, () => EnaSrdSpecificationRequest$, () => ConnectionTrackingSpecificationRequest$, 1]
];
var LaunchTemplateInstanceSecondaryInterfaceSpecification$ = [
  3,
  n0,
  _LTISIS,
  0,
  [_DOT, _DI, _PIAri, _PIAC, _SSIe, _ITnt, _NCI],
  [[2, {
    "ec2QueryName": `DeleteOnTermination`,
    "xmlName": _dOT
  }], [1, {
    "ec2QueryName": `DeviceIndex`,
    "xmlName": _dI
  }], [() => SecondaryInterfacePrivateIpAddressSpecificationList, {
    "ec2QueryName": `PrivateIpAddressesSet`,
    "xmlName": _pIAS
  }], [1, {
    "ec2QueryName": `PrivateIpAddressCount`,
    "xmlName": _pIAC
  }], [0, {
    "ec2QueryName": `SecondarySubnetId`,
    "xmlName": _sSI
  }], [0, {
    "ec2QueryName": `InterfaceType`,
    "xmlName": _iTnt
  }], [1, {
    "ec2QueryName": `NetworkCardIndex`,
    "xmlName": _nCI
  }]]
];
var LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest$ = [
  3,
  n0,
  _LTISISR,
  0,
  [_DOT, _DI, _PIAri, _PIAC, _SSIe, _ITnt, _NCI],
  [2, 1, [() => SecondaryInterfacePrivateIpAddressSpecificationListRequest, { "xmlName": _PIAr }], 1, 0, 0, 1]
];
var LaunchTemplateLicenseConfiguration$ = [
  3,
  n0,
  _LTLC,
  0,
  [_LCA],
  [[0, {
    "ec2QueryName": `LicenseConfigurationArn`,
    "xmlName": _lCA
  }]]
];
var LaunchTemplateLicenseConfigurationRequest$ = [
  3,
  n0,
  _LTLCR,
  0,
  [_LCA],
  [0]
];
var LaunchTemplateNetworkPerformanceOptions$ = [
  3,
  n0,
  _LTNPO,
  0,
  [_BW],
  [[0, {
    "ec2QueryName": `BandwidthWeighting`,
    "xmlName": _bW
  }]]
];
var LaunchTemplateNetworkPerformanceOptionsRequest$ = [
  3,
  n0,
  _LTNPOR,
  0,
  [_BW],
  [0]
];
var LaunchTemplatePlacement$ = [
  3,
  n0,
  _LTP,
  0,
  [_AZ, _AZI, _Af, _GN, _HIo, _Te, _SDp, _HRGA, _PN, _GIr],
  [[0, {
    "ec2QueryName": `AvailabilityZone`,
    "xmlName": _aZ
  }], [0, {
    "ec2QueryName": `AvailabilityZoneId`,
    "xmlName": _aZI
  }], [0, {
    "ec2QueryName": `Affinity`,
    "xmlName": _af
  }], [0, {
    "ec2QueryName": `GroupName`,
    "xmlName": _gN
  }], [0, {
    "ec2QueryName": `HostId`,
    "xmlName": _hI
  }], [0, {
    "ec2QueryName": `Tenancy`,
    "xmlName": _te
  }], [0, {
    "ec2QueryName": `SpreadDomain`,
    "xmlName": _sDp
  }], [0, {
    "ec2QueryName": `HostResourceGroupArn`,
    "xmlName": _hRGA
  }], [1, {
    "ec2QueryName": `PartitionNumber`,
    "xmlName": _pN
  }], [0, {
    "ec2QueryName": `GroupId`,
    "xmlName": _gIr
  }]]
];
var LaunchTemplatePlacementRequest$ = [
  3,
  n0,
  _LTPR,
  0,
  [_AZ, _AZI, _Af, _GN, _HIo, _Te, _SDp, _HRGA, _PN, _GIr],
  [0, 0, 0, 0, 0, 0, 0, 0, 1, 0]
];
var LaunchTemplatePrivateDnsNameOptions$ = [
  3,
  n0,
  _LTPDNO,
  0,
  [_HTo, _ERNDAR, _ERNDAAAAR],
  [[0, {
    "ec2QueryName": `HostnameType`,
    "xmlName": _hTo
  }], [2, {
    "ec2QueryName": `EnableResourceNameDnsARecord`,
    "xmlName": _eRNDAR
  }], [2, {
    "ec2QueryName": `EnableResourceNameDnsAAAARecord`,
    "xmlName": _eRNDAAAAR
  }]]
];
var LaunchTemplatePrivateDnsNameOptionsRequest$ = [
  3,
  n0,
  _LTPDNOR,
  0,
  [_HTo, _ERNDAR, _ERNDAAAAR],
  [0, 2, 2]
];
var LaunchTemplatesMonitoring$ = [
  3,
  n0,
  _LTM,
  0,
  [_En, _MCIe],
  [[2, {
    "ec2QueryName": `Enabled`,
    "xmlName": _en
  }], [() => MetricCategoryIdList, {
    "ec2QueryName": `MetricCategoryIdSet`,
    "xmlName": _mCIS
  }]]
];
var LaunchTemplatesMonitoringRequest$ = [
  3,
  n0,
  _LTMR,
  0,
  [_En, _MCIe],
  [2, [() => MetricCategoryIdList, { "xmlName": _MCI }]]
];
var LaunchTemplateSpecification$ = [
  3,
  n0,
  _LTS,
  0,
  [_LTI, _LTN, _Ver],
  [0, 0, 0]
];
var LaunchTemplateSpotMarketOptions$ = [
  3,
  n0,
  _LTSMO,
  0,
  [_MPax, _SITp, _BDMlo, _VU, _IIB],
  [[0, {
    "ec2QueryName": `MaxPrice`,
    "xmlName": _mP
  }], [0, {
    "ec2QueryName": `SpotInstanceType`,
    "xmlName": _sIT
  }], [1, {
    "ec2QueryName": `BlockDurationMinutes`,
    "xmlName": _bDMl
  }], [4, {
    "ec2QueryName": `ValidUntil`,
    "xmlName": _vU
  }], [0, {
    "ec2QueryName": `InstanceInterruptionBehavior`,
    "xmlName": _iIB
  }]]
];
var LaunchTemplateSpotMarketOptionsRequest$ = [
  3,
  n0,
  _LTSMOR,
  0,
  [_MPax, _SITp, _BDMlo, _VU, _IIB],
  [0, 0, 1, 4, 0]
];
var LaunchTemplateTagSpecification$ = [
  3,
  n0,
  _LTTS,
  0,
  [_RTe, _T],
  [[0, {
    "ec2QueryName": `ResourceType`,
    "xmlName": _rTe
  }], [() => TagList, {
    "ec2QueryName": `TagSet`,
    "xmlName": _tS
  }]]
];
var LaunchTemplateTagSpecificationRequest$ = [
  3,
  n0,
  _LTTSR,
  0,
  [_RTe, _T],
  [0, [() => TagList, { "xmlName": _Ta }]]
];
var LaunchTemplateVersion$ = [
  3,
  n0,
  _LTV,
  0,
  [_LTI, _LTN, _VNe, _VD, _CTre, _CBr, _DVef, _LTD, _Op],
  [[0, {
    "ec2QueryName": `LaunchTemplateId`,
    "xmlName": _lTI
  }], [0, {
    "ec2QueryName": `LaunchTemplateName`,
    "xmlName": _lTN
  }], [1, {
    "ec2QueryName": `VersionNumber`,
    "xmlName": _vNe
  }], [0, {
    "ec2QueryName": `VersionDescription`,
    "xmlName": _vD
  }], [4, {
    "ec2QueryName": `CreateTime`,
    "xmlName": _cTre
  }], [0, {
    "ec2QueryName": `CreatedBy`,
    "xmlName": _cBr
  }], [2, {
    "ec2QueryName": `DefaultVersion`,
    "xmlName": _dVef
  }], [() => ResponseLaunchTemplateData$, {
    "ec2QueryName": `LaunchTemplateData`,
    "xmlName": _lTD
  }], [() => OperatorResponse$, {
    "ec2QueryName": `Operator`,
    "xmlName": _ope
  }]]
];
var LicenseConfiguration$ = [
  3,
  n0,
  _LCi,
  0,
  [_LCA],
  [[0, {
    "ec2QueryName": `LicenseConfigurationArn`,
    "xmlName": _lCA
  }]]
];
var LicenseConfigurationRequest$ = [
  3,
  n0,
  _LCR,
  0,
  [_LCA],
  [0]
];
var MemoryGiBPerVCpu$ = [
  3,
  n0,
  _MGBPVC,
  0,
  [_M, _Ma],
  [[1, {
    "ec2QueryName": `Min`,
    "xmlName": _m
  }], [1, {
    "ec2QueryName": `Max`,
    "xmlName": _ma
  }]]
];
var MemoryGiBPerVCpuRequest$ = [
  3,
  n0,
  _MGBPVCR,
  0,
  [_M, _Ma],
  [1, 1]
];
var MemoryMiB$ = [
  3,
  n0,
  _MMB,
  0,
  [_M, _Ma],
  [[1, {
    "ec2QueryName": `Min`,
    "xmlName": _m
  }], [1, {
    "ec2QueryName": `Max`,
    "xmlName": _ma
  }]]
];
var MemoryMiBRequest$ = [
  3,
  n0,
  _MMBR,
  0,
  [_M, _Ma],
  [1, 1],
  1
];
var ModifyTrafficMirrorFilterRuleRequest$ = [
  3,
  n0,
  _MTMFRR,
  0,
  [_TMFRI, _TD, _RNu, _RA, _DPRe, _SPRo, _Pr, _DCB, _SCB, _De, _RF, _DR],
  [0, 0, 1, 0, () => TrafficMirrorPortRangeRequest$, () => TrafficMirrorPortRangeRequest$, 1, 0, 0, 0, [64 | 0, { "xmlName": _RFe }], 2],
  1
];
var ModifyTrafficMirrorSessionRequest$ = [
  3,
  n0,
  _MTMSR,
  0,
  [_TMSI, _TMTI, _TMFI, _PLa, _SNes, _VNI, _De, _RF, _DR],
  [0, 0, 0, 1, 1, 1, 0, [64 | 0, { "xmlName": _RFe }], 2],
  1
];
var ModifyTransitGatewayMeteringPolicyRequest$ = [
  3,
  n0,
  _MTGMPR,
  0,
  [_TGMPI, _AMAI, _RMAI, _DR],
  [0, [64 | 0, { "xmlName": _AMAId }], [64 | 0, { "xmlName": _RMAIe }], 2],
  1
];
var Monitoring$ = [
  3,
  n0,
  _Mon,
  0,
  [_MCIe, _St],
  [[() => MetricCategoryIdList, {
    "ec2QueryName": `MetricCategoryIdSet`,
    "xmlName": _mCIS
  }], [0, {
    "ec2QueryName": `State`,
    "xmlName": _st
  }]]
];
var NetworkBandwidthGbps$ = [
  3,
  n0,
  _NBGe,
  0,
  [_M, _Ma],
  [[1, {
    "ec2QueryName": `Min`,
    "xmlName": _m
  }], [1, {
    "ec2QueryName": `Max`,
    "xmlName": _ma
  }]]
];
var NetworkBandwidthGbpsRequest$ = [
  3,
  n0,
  _NBGR,
  0,
  [_M, _Ma],
  [1, 1]
];
var NetworkInterfaceCount$ = [
  3,
  n0,
  _NIC,
  0,
  [_M, _Ma],
  [[1, {
    "ec2QueryName": `Min`,
    "xmlName": _m
  }], [1, {
    "ec2QueryName": `Max`,
    "xmlName": _ma
  }]]
];
var NetworkInterfaceCountRequest$ = [
  3,
  n0,
  _NICR,
  0,
  [_M, _Ma],
  [1, 1]
];
var OnDemandOptionsRequest$ = [
  3,
  n0,
  _ODOR,
  0,
  [_ASl, _CRO, _SITi, _SAZ, _MTC, _MTP],
  [0, () => CapacityReservationOptionsRequest$, 2, 2, 1, 0]
];
var OperatorRequest$ = [
  3,
  n0,
  _ORpe,
  0,
  [_P],
  [0]
];
var OperatorResponse$ = [
  3,
  n0,
  _ORper,
  0,
  [_Mana, _P, _HBD],
  [[2, {
    "ec2QueryName": `Managed`,
    "xmlName": _mana
  }], [0, {
    "ec2QueryName": `Principal`,
    "xmlName": _p
  }], [2, {
    "ec2QueryName": `HiddenByDefault`,
    "xmlName": _hBD
  }]]
];
var PerformanceFactorReference$ = [
  3,
  n0,
  _PFR,
  0,
  [_IF],
  [[0, {
    "ec2QueryName": `InstanceFamily`,
    "xmlName": _iF
  }]]
];
var PerformanceFactorReferenceRequest$ = [
  3,
  n0,
  _PFRR,
  0,
  [_IF],
  [0]
];
var PerformanceStatusSummary$ = [
  3,
  n0,
  _PSS,
  0,
  [_Sta, _ISm, _Reme],
  [[0, {
    "ec2QueryName": `Status`,
    "xmlName": _sta
  }], [4, {
    "ec2QueryName": `ImpairedSince`,
    "xmlName": _iSm
  }], [0, {
    "ec2QueryName": `Remediation`,
    "xmlName": _rem
  }]]
];
var Placement$ = [
  3,
  n0,
  _Pla,
  0,
  [_AZI, _Af, _GN, _PN, _HIo, _Te, _SDp, _HRGA, _GIr, _AZ],
  [[0, {
    "ec2QueryName": `AvailabilityZoneId`,
    "xmlName": _aZI
  }], [0, {
    "ec2QueryName": `Affinity`,
    "xmlName": _af
  }], [0, {
    "ec2QueryName": `GroupName`,
    "xmlName": _gN
  }], [1, {
    "ec2QueryName": `PartitionNumber`,
    "xmlName": _pN
  }], [0, {
    "ec2QueryName": `HostId`,
    "xmlName": _hI
  }], [0, {
    "ec2QueryName": `Tenancy`,
    "xmlName": _te
  }], [0, {
    "ec2QueryName": `SpreadDomain`,
    "xmlName": _sDp
  }], [0, {
    "ec2QueryName": `HostResourceGroupArn`,
    "xmlName": _hRGA
  }], [0, {
    "ec2QueryName": `GroupId`,
    "xmlName": _gIr
  }], [0, {
    "ec2QueryName": `AvailabilityZone`,
    "xmlName": _aZ
  }]]
];
var PlacementResponse$ = [
  3,
  n0,
  _PRl,
  0,
  [_GN],
  [[0, {
    "ec2QueryName": `GroupName`,
    "xmlName": _gN
  }]]
];
var PrefixListId$ = [
  3,
  n0,
  _PLI,
  0,
  [_De, _PLI],
  [[0, {
    "ec2QueryName": `Description`,
    "xmlName": _de
  }], [0, {
    "ec2QueryName": `PrefixListId`,
    "xmlName": _pLI
  }]]
];
var PrivateDnsNameOptionsOnLaunch$ = [
  3,
  n0,
  _PDNOOL,
  0,
  [_HTo, _ERNDAR, _ERNDAAAAR],
  [[0, {
    "ec2QueryName": `HostnameType`,
    "xmlName": _hTo
  }], [2, {
    "ec2QueryName": `EnableResourceNameDnsARecord`,
    "xmlName": _eRNDAR
  }], [2, {
    "ec2QueryName": `EnableResourceNameDnsAAAARecord`,
    "xmlName": _eRNDAAAAR
  }]]
];
var PrivateDnsNameOptionsRequest$ = [
  3,
  n0,
  _PDNOR,
  0,
  [_HTo, _ERNDAR, _ERNDAAAAR],
  [0, 2, 2]
];
var PrivateDnsNameOptionsResponse$ = [
  3,
  n0,
  _PDNORr,
  0,
  [_HTo, _ERNDAR, _ERNDAAAAR],
  [[0, {
    "ec2QueryName": `HostnameType`,
    "xmlName": _hTo
  }], [2, {
    "ec2QueryName": `EnableResourceNameDnsARecord`,
    "xmlName": _eRNDAR
  }], [2, {
    "ec2QueryName": `EnableResourceNameDnsAAAARecord`,
    "xmlName": _eRNDAAAAR
  }]]
];
var PrivateIpAddressSpecification$ = [
  3,
  n0,
  _PIAS,
  0,
  [_Prim, _PIAr],
  [[2, {
    "ec2QueryName": `Primary`,
    "xmlName": _prim
  }], [0, {
    "ec2QueryName": `PrivateIpAddress`,
    "xmlName": _pIAr
  }]]
];
var ProductCode$ = [
  3,
  n0,
  _PCr,
  0,
  [_PCIr, _PCT],
  [[0, {
    "ec2QueryName": `ProductCode`,
    "xmlName": _pCr
  }], [0, {
    "ec2QueryName": `Type`,
    "xmlName": _ty
  }]]
];
var RequestLaunchTemplateData$ = [
  3,
  n0,
  _RLTD,
  0,
  [_KI, _EO, _IIP, _BDMl, _NIet, _IIm, _IT, _KN, _Mon, _Pla, _RDI, _DAT, _IISB, _UDs, _TS, _EGSlas, _EIAl, _SGIe, _SGe, _IMOns, _CSr, _CO, _CRSa, _LSi, _HO, _MO, _EOn, _IR, _PDNO, _MOa, _DASi, _Op, _NPO, _SIec],
  [0, 2, () => LaunchTemplateIamInstanceProfileSpecificationRequest$, [() => LaunchTemplateBlockDeviceMappingRequestList, { "xmlName": _BDM }], [() => LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList, { "xmlName": _NIe }], 0, 0, 0, [() => LaunchTemplatesMonitoringRequest$, 0], () => LaunchTemplatePlacementRequest$, 0, 2, 0, [() => SensitiveUserData, 0], [() => LaunchTemplateTagSpecificationRequestList, { "xmlName": _TSa }], [() => ElasticGpuSpecificationList, { "xmlName": _EGSla }], [() => LaunchTemplateElasticInferenceAcceleratorList, { "xmlName": _EIA }], [() => SecurityGroupIdStringList, { "xmlName": _SGI }], [() => SecurityGroupStringList, { "xmlName": _SGec }], () => LaunchTemplateInstanceMarketOptionsRequest$, () => CreditSpecificationRequest$, () => LaunchTemplateCpuOptionsRequest$, () => LaunchTemplateCapacityReservationSpecificationRequest$, [() => LaunchTemplateLicenseSpecificationListRequest, { "xmlName": _LSic }], () => LaunchTemplateHibernationOptionsRequest$, () => LaunchTemplateInstanceMetadataOptionsRequest$, () => LaunchTemplateEnclaveOptionsRequest$, [() => InstanceRequirementsRequest$, 0], () => LaunchTemplatePrivateDnsNameOptionsRequest$, () => LaunchTemplateInstanceMaintenanceOptionsRequest$, 2, () => OperatorRequest$, () => LaunchTemplateNetworkPerformanceOptionsRequest$, [() => LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList, { "xmlName": _SIeco }]]
];
var Reservation$ = [
  3,
  n0,
  _Reser,
  0,
  [_RIe, _OI, _RIeq, _G, _Ins],
  [[0, {
    "ec2QueryName": `ReservationId`,
    "xmlName": _rI
  }], [0, {
    "ec2QueryName": `OwnerId`,
    "xmlName": _oI
  }], [0, {
    "ec2QueryName": `RequesterId`,
    "xmlName": _rIeq
  }], [() => GroupIdentifierList, {
    "ec2QueryName": `GroupSet`,
    "xmlName": _gSr
  }], [() => InstanceList, {
    "ec2QueryName": `InstancesSet`,
    "xmlName": _iSns
  }]]
];
var ReservedCapacityFallbackOptionsRequest$ = [
  3,
  n0,
  _RCFOR,
  0,
  [_MTar],
  [[() => ReservedCapacityFallbackMarketTypeList, { "xmlName": _MTa }]]
];
var ReservedCapacityOptionsRequest$ = [
  3,
  n0,
  _RCOR,
  0,
  [_ASl, _RTese, _CRT, _RCFO],
  [0, [() => ReservationTypeListRequest, { "xmlName": _RT }], [() => FleetCapacityReservationTargetRequest$, 0], [() => ReservedCapacityFallbackOptionsRequest$, 0]]
];
var ResourceTypeOption$ = [
  3,
  n0,
  _RTOe,
  0,
  [_ON, _OV],
  [0, [64 | 0, { "xmlName": _OVp }]]
];
var ResourceTypeRequest$ = [
  3,
  n0,
  _RTRe,
  0,
  [_RTe, _RTO],
  [0, [() => ResourceTypeOptionList, { "xmlName": _RTOe }]]
];
var ResponseError$ = [
  3,
  n0,
  _REe,
  0,
  [_Co, _Me],
  [[0, {
    "ec2QueryName": `Code`,
    "xmlName": _co
  }], [0, {
    "ec2QueryName": `Message`,
    "xmlName": _me
  }]]
];
var ResponseLaunchTemplateData$ = [
  3,
  n0,
  _RLTDe,
  0,
  [_KI, _EO, _IIP, _BDMl, _NIet, _IIm, _IT, _KN, _Mon, _Pla, _RDI, _DAT, _IISB, _UDs, _TS, _EGSlas, _EIAl, _SGIe, _SGe, _IMOns, _CSr, _CO, _CRSa, _LSi, _HO, _MO, _EOn, _IR, _PDNO, _MOa, _DASi, _Op, _NPO, _SIec],
  [[0, {
    "ec2QueryName": `KernelId`,
    "xmlName": _kI
  }], [2, {
    "ec2QueryName": `EbsOptimized`,
    "xmlName": _eO
  }], [() => LaunchTemplateIamInstanceProfileSpecification$, {
    "ec2QueryName": `IamInstanceProfile`,
    "xmlName": _iIP
  }], [() => LaunchTemplateBlockDeviceMappingList, {
    "ec2QueryName": `BlockDeviceMappingSet`,
    "xmlName": _bDMS
  }], [() => LaunchTemplateInstanceNetworkInterfaceSpecificationList, {
    "ec2QueryName": `NetworkInterfaceSet`,
    "xmlName": _nIS
  }], [0, {
    "ec2QueryName": `ImageId`,
    "xmlName": _iIma
  }], [0, {
    "ec2QueryName": `InstanceType`,
    "xmlName": _iT
  }], [0, {
    "ec2QueryName": `KeyName`,
    "xmlName": _kN
  }], [() => LaunchTemplatesMonitoring$, {
    "ec2QueryName": `Monitoring`,
    "xmlName": _mon
  }], [() => LaunchTemplatePlacement$, {
    "ec2QueryName": `Placement`,
    "xmlName": _pla
  }], [0, {
    "ec2QueryName": `RamDiskId`,
    "xmlName": _rDI
  }], [2, {
    "ec2QueryName": `DisableApiTermination`,
    "xmlName": _dAT
  }], [0, {
    "ec2QueryName": `InstanceInitiatedShutdownBehavior`,
    "xmlName": _iISB
  }], [() => SensitiveUserData, {
    "ec2QueryName": `UserData`,
    "xmlName": _uDs
  }], [() => LaunchTemplateTagSpecificationList, {
    "ec2QueryName": `TagSpecificationSet`,
    "xmlName": _tSS
  }], [() => ElasticGpuSpecificationResponseList, {
    "ec2QueryName": `ElasticGpuSpecificationSet`,
    "xmlName": _eGSS
  }], [() => LaunchTemplateElasticInferenceAcceleratorResponseList, {
    "ec2QueryName": `ElasticInferenceAcceleratorSet`,
    "xmlName": _eIAS
  }], [() => ValueStringList, {
    "ec2QueryName": `SecurityGroupIdSet`,
    "xmlName": _sGIS
  }], [() => ValueStringList, {
    "ec2QueryName": `SecurityGroupSet`,
    "xmlName": _sGSe
  }], [() => LaunchTemplateInstanceMarketOptions$, {
    "ec2QueryName": `InstanceMarketOptions`,
    "xmlName": _iMOn
  }], [() => CreditSpecification$, {
    "ec2QueryName": `CreditSpecification`,
    "xmlName": _cSr
  }], [() => LaunchTemplateCpuOptions$, {
    "ec2QueryName": `CpuOptions`,
    "xmlName": _cO
  }], [() => LaunchTemplateCapacityReservationSpecificationResponse$, {
    "ec2QueryName": `CapacityReservationSpecification`,
    "xmlName": _cRSa
  }], [() => LaunchTemplateLicenseList, {
    "ec2QueryName": `LicenseSet`,
    "xmlName": _lSic
  }], [() => LaunchTemplateHibernationOptions$, {
    "ec2QueryName": `HibernationOptions`,
    "xmlName": _hO
  }], [() => LaunchTemplateInstanceMetadataOptions$, {
    "ec2QueryName": `MetadataOptions`,
    "xmlName": _mO
  }], [() => LaunchTemplateEnclaveOptions$, {
    "ec2QueryName": `EnclaveOptions`,
    "xmlName": _eOn
  }], [() => InstanceRequirements$, {
    "ec2QueryName": `InstanceRequirements`,
    "xmlName": _iR
  }], [() => LaunchTemplatePrivateDnsNameOptions$, {
    "ec2QueryName": `PrivateDnsNameOptions`,
    "xmlName": _pDNO
  }], [() => LaunchTemplateInstanceMaintenanceOptions$, {
    "ec2QueryName": `MaintenanceOptions`,
    "xmlName": _mOa
  }], [2, {
    "ec2QueryName": `DisableApiStop`,
    "xmlName": _dASi
  }], [() => OperatorResponse$, {
    "ec2QueryName": `Operator`,
    "xmlName": _ope
  }], [() => LaunchTemplateNetworkPerformanceOptions$, {
    "ec2QueryName": `NetworkPerformanceOptions`,
    "xmlName": _nPO
  }], [() => LaunchTemplateInstanceSecondaryInterfaceSpecificationList, {
    "ec2QueryName": `SecondaryInterfaceSet`,
    "xmlName": _sISe
  }]]
];
var RunInstancesMonitoringEnabled$ = [
  3,
  n0,
  _RIME,
  0,
  [_En, _MCIe],
  [[2, {
    "ec2QueryName": `Enabled`,
    "xmlName": _en
  }], [() => MetricCategoryIdList, { "xmlName": _MCI }]],
  1
];
var RunInstancesRequest$ = [
  3,
  n0,
  _RIRu,
  0,
  [_MCa, _MCin, _BDMl, _IIm, _IT, _IAC, _IA, _KI, _KN, _Mon, _Pla, _RIa, _SGIe, _SGe, _SIu, _UDs, _EGSla, _EIAl, _TS, _LT, _IMOns, _CSr, _CO, _CRSa, _HO, _LSi, _MO, _EOn, _PDNO, _MOa, _DASi, _EPI, _NPO, _Op, _SIec, _DR, _DAT, _IISB, _PIAr, _CT, _AId, _NIet, _IIP, _EO],
  [1, 1, [() => BlockDeviceMappingRequestList, { "xmlName": _BDM }], 0, 0, 1, [() => InstanceIpv6AddressList, { "xmlName": _IApv }], 0, 0, [() => RunInstancesMonitoringEnabled$, 0], [() => Placement$, 0], 0, [() => SecurityGroupIdStringList, { "xmlName": _SGI }], [() => SecurityGroupStringList, { "xmlName": _SGec }], 0, [() => RunInstancesUserData, 0], [() => ElasticGpuSpecifications, 0], [() => ElasticInferenceAccelerators, { "xmlName": _EIA }], [() => TagSpecificationList, { "xmlName": _TSa }], () => LaunchTemplateSpecification$, () => InstanceMarketOptionsRequest$, () => CreditSpecificationRequest$, () => CpuOptionsRequest$, () => CapacityReservationSpecification$, () => HibernationOptionsRequest$, [() => LicenseSpecificationListRequest, { "xmlName": _LSic }], () => InstanceMetadataOptionsRequest$, () => EnclaveOptionsRequest$, () => PrivateDnsNameOptionsRequest$, () => InstanceMaintenanceOptionsRequest$, 2, 2, () => InstanceNetworkPerformanceOptionsRequest$, () => OperatorRequest$, [() => InstanceSecondaryInterfaceSpecificationListRequest, { "xmlName": _SIeco }], [2, {
    "ec2QueryName": `DryRun`,
    "xmlName": _dR
  }], [2, {
    "ec2QueryName": `DisableApiTermination`,
    "xmlName": _dAT
  }], [0, {
    "ec2QueryName": `InstanceInitiatedShutdownBehavior`,
    "xmlName": _iISB
  }], [0, {
    "ec2QueryName": `PrivateIpAddress`,
    "xmlName": _pIAr
  }], [0, {
    "ec2QueryName": `ClientToken`,
    "idempotencyToken": 1,
    "xmlName": _cT
  }], [0, {
    "ec2QueryName": `AdditionalInfo`,
    "xmlName": _aId
  }], [() => InstanceNetworkInterfaceSpecificationList, {
    "ec2QueryName": `NetworkInterface`,
    "xmlName": _nIe
  }], [() => IamInstanceProfileSpecification$, {
    "ec2QueryName": `IamInstanceProfile`,
    "xmlName": _iIP
  }], [2, {
    "ec2QueryName": `EbsOptimized`,
    "xmlName": _eO
  }]],
  2
];
var ScanResults$ = [
  3,
  n0,
  _SRc,
  0,
  [_HFSL, _FSD, _IFAS, _LFAS, _MFAS, _HFAS, _CFAS],
  [[0, {
    "ec2QueryName": `HighestFindingSeverityLabel`,
    "xmlName": _hFSL
  }], [4, {
    "ec2QueryName": `FindingScanDate`,
    "xmlName": _fSD
  }], [4, {
    "ec2QueryName": `InformationalFixAvailableSince`,
    "xmlName": _iFAS
  }], [4, {
    "ec2QueryName": `LowFixAvailableSince`,
    "xmlName": _lFAS
  }], [4, {
    "ec2QueryName": `MediumFixAvailableSince`,
    "xmlName": _mFAS
  }], [4, {
    "ec2QueryName": `HighFixAvailableSince`,
    "xmlName": _hFAS
  }], [4, {
    "ec2QueryName": `CriticalFixAvailableSince`,
    "xmlName": _cFAS
  }]]
];
var SecondaryInterfacePrivateIpAddressSpecification$ = [
  3,
  n0,
  _SIPIAS,
  0,
  [_PIAr],
  [[0, {
    "ec2QueryName": `PrivateIpAddress`,
    "xmlName": _pIAr
  }]]
];
var SecondaryInterfacePrivateIpAddressSpecificationRequest$ = [
  3,
  n0,
  _SIPIASR,
  0,
  [_PIAr],
  [0]
];
var SecurityGroup$ = [
  3,
  n0,
  _SGec,
  0,
  [_GIr, _IPEp, _T, _VI, _SGA, _OI, _GN, _De, _IPpe],
  [[0, {
    "ec2QueryName": `GroupId`,
    "xmlName": _gIr
  }], [() => IpPermissionList, {
    "ec2QueryName": `IpPermissionsEgress`,
    "xmlName": _iPEp
  }], [() => TagList, {
    "ec2QueryName": `TagSet`,
    "xmlName": _tS
  }], [0, {
    "ec2QueryName": `VpcId`,
    "xmlName": _vI
  }], [0, {
    "ec2QueryName": `SecurityGroupArn`,
    "xmlName": _sGA
  }], [0, {
    "ec2QueryName": `OwnerId`,
    "xmlName": _oI
  }], [0, {
    "ec2QueryName": `GroupName`,
    "xmlName": _gN
  }], [0, {
    "ec2QueryName": `GroupDescription`,
    "xmlName": _gD
  }], [() => IpPermissionList, {
    "ec2QueryName": `IpPermissions`,
    "xmlName": _iPpe
  }]]
];
var SpotMarketOptions$ = [
  3,
  n0,
  _SMO,
  0,
  [_MPax, _SITp, _BDMlo, _VU, _IIB],
  [0, 0, 1, 4, 0]
];
var SpotOptionsRequest$ = [
  3,
  n0,
  _SOR,
  0,
  [_ASl, _MSa, _IIB, _IPTUC, _SITi, _SAZ, _MTC, _MTP],
  [0, () => FleetSpotMaintenanceStrategiesRequest$, 0, 1, 2, 2, 1, 0]
];
var SpotPrice$ = [
  3,
  n0,
  _SPp,
  0,
  [_AZ, _AZI, _IT, _PDr, _SPp, _Tim],
  [[0, {
    "ec2QueryName": `AvailabilityZone`,
    "xmlName": _aZ
  }], [0, {
    "ec2QueryName": `AvailabilityZoneId`,
    "xmlName": _aZI
  }], [0, {
    "ec2QueryName": `InstanceType`,
    "xmlName": _iT
  }], [0, {
    "ec2QueryName": `ProductDescription`,
    "xmlName": _pDr
  }], [0, {
    "ec2QueryName": `SpotPrice`,
    "xmlName": _sPp
  }], [4, {
    "ec2QueryName": `Timestamp`,
    "xmlName": _ti
  }]]
];
var StateReason$ = [
  3,
  n0,
  _SRt,
  0,
  [_Co, _Me],
  [[0, {
    "ec2QueryName": `Code`,
    "xmlName": _co
  }], [0, {
    "ec2QueryName": `Message`,
    "xmlName": _me
  }]]
];
var Subnet$ = [
  3,
  n0,
  _Su,
  0,
  [_AZI, _ELADI, _MCOIOL, _COIP, _OI, _AIAOC, _ICBAS, _T, _SAub, _OA, _EDn, _IN, _PDNOOL, _BPAS, _Ty, _SIu, _St, _VI, _CB, _AIAC, _AZ, _DFA, _MPIOL],
  [[0, {
    "ec2QueryName": `AvailabilityZoneId`,
    "xmlName": _aZI
  }], [1, {
    "ec2QueryName": `EnableLniAtDeviceIndex`,
    "xmlName": _eLADI
  }], [2, {
    "ec2QueryName": `MapCustomerOwnedIpOnLaunch`,
    "xmlName": _mCOIOL
  }], [0, {
    "ec2QueryName": `CustomerOwnedIpv4Pool`,
    "xmlName": _cOIP
  }], [0, {
    "ec2QueryName": `OwnerId`,
    "xmlName": _oI
  }], [2, {
    "ec2QueryName": `AssignIpv6AddressOnCreation`,
    "xmlName": _aIAOC
  }], [() => SubnetIpv6CidrBlockAssociationSet, {
    "ec2QueryName": `Ipv6CidrBlockAssociationSet`,
    "xmlName": _iCBASp
  }], [() => TagList, {
    "ec2QueryName": `TagSet`,
    "xmlName": _tS
  }], [0, {
    "ec2QueryName": `SubnetArn`,
    "xmlName": _sAub
  }], [0, {
    "ec2QueryName": `OutpostArn`,
    "xmlName": _oA
  }], [2, {
    "ec2QueryName": `EnableDns64`,
    "xmlName": _eDn
  }], [2, {
    "ec2QueryName": `Ipv6Native`,
    "xmlName": _iN
  }], [() => PrivateDnsNameOptionsOnLaunch$, {
    "ec2QueryName": `PrivateDnsNameOptionsOnLaunch`,
    "xmlName": _pDNOOL
  }], [() => BlockPublicAccessStates$, {
    "ec2QueryName": `BlockPublicAccessStates`,
    "xmlName": _bPAS
  }], [0, {
    "ec2QueryName": `Type`,
    "xmlName": _ty
  }], [0, {
    "ec2QueryName": `SubnetId`,
    "xmlName": _sIu
  }], [0, {
    "ec2QueryName": `State`,
    "xmlName": _st
  }], [0, {
    "ec2QueryName": `VpcId`,
    "xmlName": _vI
  }], [0, {
    "ec2QueryName": `CidrBlock`,
    "xmlName": _cB
  }], [1, {
    "ec2QueryName": `AvailableIpAddressCount`,
    "xmlName": _aIAC
  }], [0, {
    "ec2QueryName": `AvailabilityZone`,
    "xmlName": _aZ
  }], [2, {
    "ec2QueryName": `DefaultForAz`,
    "xmlName": _dFA
  }], [2, {
    "ec2QueryName": `MapPublicIpOnLaunch`,
    "xmlName": _mPIOL
  }]]
];
var SubnetCidrBlockState$ = [
  3,
  n0,
  _SCBS,
  0,
  [_St, _SMt],
  [[0, {
    "ec2QueryName": `State`,
    "xmlName": _st
  }], [0, {
    "ec2QueryName": `StatusMessage`,
    "xmlName": _sMt
  }]]
];
var SubnetIpv6CidrBlockAssociation$ = [
  3,
  n0,
  _SICBA,
  0,
  [_AIs, _ICB, _ICBS, _IAA, _ISpo],
  [[0, {
    "ec2QueryName": `AssociationId`,
    "xmlName": _aIs
  }], [0, {
    "ec2QueryName": `Ipv6CidrBlock`,
    "xmlName": _iCB
  }], [() => SubnetCidrBlockState$, {
    "ec2QueryName": `Ipv6CidrBlockState`,
    "xmlName": _iCBS
  }], [0, {
    "ec2QueryName": `Ipv6AddressAttribute`,
    "xmlName": _iAA
  }], [0, {
    "ec2QueryName": `IpSource`,
    "xmlName": _iSpo
  }]]
];
var Tag$ = [
  3,
  n0,
  _Ta,
  0,
  [_K, _V],
  [[0, {
    "ec2QueryName": `Key`,
    "xmlName": _k
  }], [0, {
    "ec2QueryName": `Value`,
    "xmlName": _v
  }]]
];
var TagSpecification$ = [
  3,
  n0,
  _TSa,
  0,
  [_RTe, _T],
  [[0, {
    "ec2QueryName": `ResourceType`,
    "xmlName": _rTe
  }], [() => TagList, { "xmlName": _Ta }]]
];
var TargetCapacitySpecificationRequest$ = [
  3,
  n0,
  _TCSR,
  0,
  [_TTC, _ODTC, _STC, _DTCT, _TCUT],
  [1, 1, 1, 0, 0],
  1
];
var TerminateInstancesRequest$ = [
  3,
  n0,
  _TIR,
  0,
  [_IIn, _F, _SOS, _DR],
  [[() => InstanceIdStringList, { "xmlName": _II }], 2, 2, [2, {
    "ec2QueryName": `DryRun`,
    "xmlName": _dR
  }]],
  1
];
var TerminateInstancesResult$ = [
  3,
  n0,
  _TIRe,
  0,
  [_TIer],
  [[() => InstanceStateChangeList, {
    "ec2QueryName": `InstancesSet`,
    "xmlName": _iSns
  }]]
];
var TotalLocalStorageGB$ = [
  3,
  n0,
  _TLSGB,
  0,
  [_M, _Ma],
  [[1, {
    "ec2QueryName": `Min`,
    "xmlName": _m
  }], [1, {
    "ec2QueryName": `Max`,
    "xmlName": _ma
  }]]
];
var TotalLocalStorageGBRequest$ = [
  3,
  n0,
  _TLSGBR,
  0,
  [_M, _Ma],
  [1, 1]
];
var TrafficMirrorPortRangeRequest$ = [
  3,
  n0,
  _TMPRR,
  0,
  [_FP, _TP],
  [1, 1]
];
var UserIdGroupPair$ = [
  3,
  n0,
  _UIGPs,
  0,
  [_De, _UI, _GN, _GIr, _VI, _VPCI, _PSee],
  [[0, {
    "ec2QueryName": `Description`,
    "xmlName": _de
  }], [0, {
    "ec2QueryName": `UserId`,
    "xmlName": _uI
  }], [0, {
    "ec2QueryName": `GroupName`,
    "xmlName": _gN
  }], [0, {
    "ec2QueryName": `GroupId`,
    "xmlName": _gIr
  }], [0, {
    "ec2QueryName": `VpcId`,
    "xmlName": _vI
  }], [0, {
    "ec2QueryName": `VpcPeeringConnectionId`,
    "xmlName": _vPCI
  }], [0, {
    "ec2QueryName": `PeeringStatus`,
    "xmlName": _pSee
  }]]
];
var ValidationError$ = [
  3,
  n0,
  _VEa,
  0,
  [_Co, _Me],
  [[0, {
    "ec2QueryName": `Code`,
    "xmlName": _co
  }], [0, {
    "ec2QueryName": `Message`,
    "xmlName": _me
  }]]
];
var ValidationWarning$ = [
  3,
  n0,
  _VW,
  0,
  [_Err],
  [[() => ErrorSet, {
    "ec2QueryName": `ErrorSet`,
    "xmlName": _eSr
  }]]
];
var VCpuCountRange$ = [
  3,
  n0,
  _VCCR,
  0,
  [_M, _Ma],
  [[1, {
    "ec2QueryName": `Min`,
    "xmlName": _m
  }], [1, {
    "ec2QueryName": `Max`,
    "xmlName": _ma
  }]]
];
var VCpuCountRangeRequest$ = [
  3,
  n0,
  _VCCRR,
  0,
  [_M, _Ma],
  [1, 1],
  1
];
var AcceleratorManufacturerSet = [
  1,
  n0,
  _AMSc,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var AcceleratorNameSet = [
  1,
  n0,
  _ANSc,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var AcceleratorTypeSet = [
  1,
  n0,
  _ATSc,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var AllowedInstanceTypeSet = [
  1,
  n0,
  _AITS,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var ArchitectureTypeSet = [
  1,
  n0,
  _ATSr,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var AssetIdList = (/* unused pure expression or super */ null && (64 | 0));
var BlockDeviceMappingList = [
  1,
  n0,
  _BDML,
  0,
  [
    () => BlockDeviceMapping$,
    { "xmlName": _it }
  ]
];
var BlockDeviceMappingRequestList = [
  1,
  n0,
  _BDMRL,
  0,
  [
    () => BlockDeviceMapping$,
    { "xmlName": _BDM }
  ]
];
var BlockDeviceMappingResponseList = [
  1,
  n0,
  _BDMRLl,
  0,
  [
    () => BlockDeviceMappingResponse$,
    { "xmlName": _it }
  ]
];
var CapacityReservationIdSet = [
  1,
  n0,
  _CRIS,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var CapacityReservationResourceGroupArnSet = [
  1,
  n0,
  _CRRGAS,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var CarrierGatewayIdSet = (/* unused pure expression or super */ null && (64 | 0));
var CpuManufacturerSet = [
  1,
  n0,
  _CMSp,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var CreateFleetErrorsSet = [
  1,
  n0,
  _CFES,
  0,
  [
    () => CreateFleetError$,
    { "xmlName": _it }
  ]
];
var CreateFleetInstancesSet = [
  1,
  n0,
  _CFIS,
  0,
  [
    () => CreateFleetInstance$,
    { "xmlName": _it }
  ]
];
var DeleteLaunchTemplateVersionsResponseErrorSet = [
  1,
  n0,
  _DLTVRES,
  0,
  [
    () => DeleteLaunchTemplateVersionsResponseErrorItem$,
    { "xmlName": _it }
  ]
];
var DeleteLaunchTemplateVersionsResponseSuccessSet = [
  1,
  n0,
  _DLTVRSS,
  0,
  [
    () => DeleteLaunchTemplateVersionsResponseSuccessItem$,
    { "xmlName": _it }
  ]
];
var DescribeImageReferencesImageIdStringList = (/* unused pure expression or super */ null && (64 | 0));
var DescribeImageUsageReportsImageIdStringList = (/* unused pure expression or super */ null && (64 | 0));
var DescribeInstanceTopologyGroupNameSet = (/* unused pure expression or super */ null && (64 | 0));
var DescribeInstanceTopologyInstanceIdSet = (/* unused pure expression or super */ null && (64 | 0));
var EbsStatusDetailsList = [
  1,
  n0,
  _ESDL,
  0,
  [
    () => EbsStatusDetails$,
    { "xmlName": _it }
  ]
];
var ElasticGpuAssociationList = [
  1,
  n0,
  _EGAL,
  0,
  [
    () => ElasticGpuAssociation$,
    { "xmlName": _it }
  ]
];
var ElasticGpuSpecificationList = [
  1,
  n0,
  _EGSL,
  0,
  [
    () => ElasticGpuSpecification$,
    { "xmlName": _EGSla }
  ]
];
var ElasticGpuSpecificationResponseList = [
  1,
  n0,
  _EGSRL,
  0,
  [
    () => ElasticGpuSpecificationResponse$,
    { "xmlName": _it }
  ]
];
var ElasticGpuSpecifications = [
  1,
  n0,
  _EGSlas,
  0,
  [
    () => ElasticGpuSpecification$,
    { "xmlName": _it }
  ]
];
var ElasticInferenceAcceleratorAssociationList = [
  1,
  n0,
  _EIAAL,
  0,
  [
    () => ElasticInferenceAcceleratorAssociation$,
    { "xmlName": _it }
  ]
];
var ElasticInferenceAccelerators = [
  1,
  n0,
  _EIAl,
  0,
  [
    () => ElasticInferenceAccelerator$,
    { "xmlName": _it }
  ]
];
var ErrorSet = [
  1,
  n0,
  _ESr,
  0,
  [
    () => ValidationError$,
    { "xmlName": _it }
  ]
];
var ExcludedInstanceTypeSet = [
  1,
  n0,
  _EITSx,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var ExecutableByStringList = [
  1,
  n0,
  _EBSL,
  0,
  [
    0,
    { "xmlName": _EBx }
  ]
];
var FilterList = [
  1,
  n0,
  _FLi,
  0,
  [
    () => Filter$,
    { "xmlName": _Fil }
  ]
];
var FleetBlockDeviceMappingRequestList = [
  1,
  n0,
  _FBDMRL,
  0,
  [
    () => FleetBlockDeviceMappingRequest$,
    { "xmlName": _BDM }
  ]
];
var FleetIdSet = (/* unused pure expression or super */ null && (64 | 0));
var FleetLaunchTemplateConfigListRequest = [
  1,
  n0,
  _FLTCLR,
  0,
  [
    () => FleetLaunchTemplateConfigRequest$,
    { "xmlName": _it }
  ]
];
var FleetLaunchTemplateOverridesListRequest = [
  1,
  n0,
  _FLTOLR,
  0,
  [
    () => FleetLaunchTemplateOverridesRequest$,
    { "xmlName": _it }
  ]
];
var GroupIdentifierList = [
  1,
  n0,
  _GIL,
  0,
  [
    () => GroupIdentifier$,
    { "xmlName": _it }
  ]
];
var GroupIdStringList = [
  1,
  n0,
  _GISL,
  0,
  [
    0,
    { "xmlName": _gIr }
  ]
];
var GroupNameStringList = [
  1,
  n0,
  _GNSL,
  0,
  [
    0,
    { "xmlName": _GN }
  ]
];
var ImageIdStringList = [
  1,
  n0,
  _IISL,
  0,
  [
    0,
    { "xmlName": _IIm }
  ]
];
var ImageList = [
  1,
  n0,
  _ILm,
  0,
  [
    () => Image$,
    { "xmlName": _it }
  ]
];
var ImageUsageReportIdStringList = (/* unused pure expression or super */ null && (64 | 0));
var ImageWatermarkList = [
  1,
  n0,
  _IWL,
  0,
  [
    () => ImageWatermark$,
    { "xmlName": _it }
  ]
];
var InstanceBlockDeviceMappingList = [
  1,
  n0,
  _IBDML,
  0,
  [
    () => InstanceBlockDeviceMapping$,
    { "xmlName": _it }
  ]
];
var InstanceGenerationSet = [
  1,
  n0,
  _IGS,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var InstanceIdsSet = [
  1,
  n0,
  _IISn,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var InstanceIdStringList = [
  1,
  n0,
  _IISLn,
  0,
  [
    0,
    { "xmlName": _II }
  ]
];
var InstanceIpv4PrefixList = [
  1,
  n0,
  _IIPL,
  0,
  [
    () => InstanceIpv4Prefix$,
    { "xmlName": _it }
  ]
];
var InstanceIpv6AddressList = [
  1,
  n0,
  _IIAL,
  0,
  [
    () => InstanceIpv6Address$,
    { "xmlName": _it }
  ]
];
var InstanceIpv6AddressListRequest = [
  1,
  n0,
  _IIALR,
  0,
  [
    () => InstanceIpv6AddressRequest$,
    { "xmlName": _IIA }
  ]
];
var InstanceIpv6PrefixList = [
  1,
  n0,
  _IIPLn,
  0,
  [
    () => InstanceIpv6Prefix$,
    { "xmlName": _it }
  ]
];
var InstanceList = [
  1,
  n0,
  _ILns,
  0,
  [
    () => Instance$,
    { "xmlName": _it }
  ]
];
var InstanceNetworkInterfaceList = [
  1,
  n0,
  _INIL,
  0,
  [
    () => InstanceNetworkInterface$,
    { "xmlName": _it }
  ]
];
var InstanceNetworkInterfaceSpecificationList = [
  1,
  n0,
  _INISL,
  0,
  [
    () => InstanceNetworkInterfaceSpecification$,
    { "xmlName": _it }
  ]
];
var InstancePrivateIpAddressList = [
  1,
  n0,
  _IPIAL,
  0,
  [
    () => InstancePrivateIpAddress$,
    { "xmlName": _it }
  ]
];
var InstanceSecondaryInterfaceList = [
  1,
  n0,
  _ISIL,
  0,
  [
    () => InstanceSecondaryInterface$,
    { "xmlName": _it }
  ]
];
var InstanceSecondaryInterfacePrivateIpAddressList = [
  1,
  n0,
  _ISIPIAL,
  0,
  [
    () => InstanceSecondaryInterfacePrivateIpAddress$,
    { "xmlName": _it }
  ]
];
var InstanceSecondaryInterfacePrivateIpAddressListRequest = [
  1,
  n0,
  _ISIPIALR,
  0,
  [
    () => InstanceSecondaryInterfacePrivateIpAddressRequest$,
    { "xmlName": _it }
  ]
];
var InstanceSecondaryInterfaceSpecificationListRequest = [
  1,
  n0,
  _ISISLR,
  0,
  [
    () => InstanceSecondaryInterfaceSpecificationRequest$,
    { "xmlName": _it }
  ]
];
var InstanceStateChangeList = [
  1,
  n0,
  _ISCL,
  0,
  [
    () => InstanceStateChange$,
    { "xmlName": _it }
  ]
];
var InstanceStatusDetailsList = [
  1,
  n0,
  _ISDL,
  0,
  [
    () => InstanceStatusDetails$,
    { "xmlName": _it }
  ]
];
var InstanceStatusEventList = [
  1,
  n0,
  _ISEL,
  0,
  [
    () => InstanceStatusEvent$,
    { "xmlName": _it }
  ]
];
var InstanceStatusList = [
  1,
  n0,
  _ISLn,
  0,
  [
    () => InstanceStatus$,
    { "xmlName": _it }
  ]
];
var InstanceTypeInfoFromInstanceRequirementsSet = [
  1,
  n0,
  _ITIFIRS,
  0,
  [
    () => InstanceTypeInfoFromInstanceRequirements$,
    { "xmlName": _it }
  ]
];
var InstanceTypeList = (/* unused pure expression or super */ null && (64 | 0));
var InstanceTypes = (/* unused pure expression or super */ null && (64 | 0));
var IpPermissionList = [
  1,
  n0,
  _IPLp,
  0,
  [
    () => IpPermission$,
    { "xmlName": _it }
  ]
];
var IpRangeList = [
  1,
  n0,
  _IRLp,
  0,
  [
    () => IpRange$,
    { "xmlName": _it }
  ]
];
var Ipv4PrefixList = [
  1,
  n0,
  _IPLpvr,
  0,
  [
    () => Ipv4PrefixSpecificationRequest$,
    { "xmlName": _it }
  ]
];
var Ipv4PrefixListResponse = [
  1,
  n0,
  _IPLRpv,
  0,
  [
    () => Ipv4PrefixSpecificationResponse$,
    { "xmlName": _it }
  ]
];
var Ipv6PrefixList = [
  1,
  n0,
  _IPLpvref,
  0,
  [
    () => Ipv6PrefixSpecificationRequest$,
    { "xmlName": _it }
  ]
];
var Ipv6PrefixListResponse = [
  1,
  n0,
  _IPLRpvr,
  0,
  [
    () => Ipv6PrefixSpecificationResponse$,
    { "xmlName": _it }
  ]
];
var Ipv6RangeList = [
  1,
  n0,
  _IRLpv,
  0,
  [
    () => Ipv6Range$,
    { "xmlName": _it }
  ]
];
var LaunchTemplateBlockDeviceMappingList = [
  1,
  n0,
  _LTBDML,
  0,
  [
    () => LaunchTemplateBlockDeviceMapping$,
    { "xmlName": _it }
  ]
];
var LaunchTemplateBlockDeviceMappingRequestList = [
  1,
  n0,
  _LTBDMRL,
  0,
  [
    () => LaunchTemplateBlockDeviceMappingRequest$,
    { "xmlName": _BDM }
  ]
];
var LaunchTemplateElasticInferenceAcceleratorList = [
  1,
  n0,
  _LTEIAL,
  0,
  [
    () => LaunchTemplateElasticInferenceAccelerator$,
    { "xmlName": _it }
  ]
];
var LaunchTemplateElasticInferenceAcceleratorResponseList = [
  1,
  n0,
  _LTEIARL,
  0,
  [
    () => LaunchTemplateElasticInferenceAcceleratorResponse$,
    { "xmlName": _it }
  ]
];
var LaunchTemplateIdStringList = [
  1,
  n0,
  _LTISL,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var LaunchTemplateInstanceNetworkInterfaceSpecificationList = [
  1,
  n0,
  _LTINISL,
  0,
  [
    () => LaunchTemplateInstanceNetworkInterfaceSpecification$,
    { "xmlName": _it }
  ]
];
var LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList = [
  1,
  n0,
  _LTINISRL,
  0,
  [
    () => LaunchTemplateInstanceNetworkInterfaceSpecificationRequest$,
    { "xmlName": _INIS }
  ]
];
var LaunchTemplateInstanceSecondaryInterfaceSpecificationList = [
  1,
  n0,
  _LTISISL,
  0,
  [
    () => LaunchTemplateInstanceSecondaryInterfaceSpecification$,
    { "xmlName": _it }
  ]
];
var LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList = [
  1,
  n0,
  _LTISISRL,
  0,
  [
    () => LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest$,
    { "xmlName": _ISIS }
  ]
];
var LaunchTemplateLicenseList = [
  1,
  n0,
  _LTLL,
  0,
  [
    () => LaunchTemplateLicenseConfiguration$,
    { "xmlName": _it }
  ]
];
var LaunchTemplateLicenseSpecificationListRequest = [
  1,
  n0,
  _LTLSLR,
  0,
  [
    () => LaunchTemplateLicenseConfigurationRequest$,
    { "xmlName": _it }
  ]
];
var LaunchTemplateNameStringList = [
  1,
  n0,
  _LTNSL,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var LaunchTemplateSet = [
  1,
  n0,
  _LTSa,
  0,
  [
    () => LaunchTemplate$,
    { "xmlName": _it }
  ]
];
var LaunchTemplateTagSpecificationList = [
  1,
  n0,
  _LTTSL,
  0,
  [
    () => LaunchTemplateTagSpecification$,
    { "xmlName": _it }
  ]
];
var LaunchTemplateTagSpecificationRequestList = [
  1,
  n0,
  _LTTSRL,
  0,
  [
    () => LaunchTemplateTagSpecificationRequest$,
    { "xmlName": _LTTSR }
  ]
];
var LaunchTemplateVersionSet = [
  1,
  n0,
  _LTVS,
  0,
  [
    () => LaunchTemplateVersion$,
    { "xmlName": _it }
  ]
];
var LicenseList = [
  1,
  n0,
  _LL,
  0,
  [
    () => LicenseConfiguration$,
    { "xmlName": _it }
  ]
];
var LicenseSpecificationListRequest = [
  1,
  n0,
  _LSLR,
  0,
  [
    () => LicenseConfigurationRequest$,
    { "xmlName": _it }
  ]
];
var LocalStorageTypeSet = [
  1,
  n0,
  _LSTS,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var MetricCategoryIdList = [
  1,
  n0,
  _MCIL,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var NetworkInterfacePermissionIdList = (/* unused pure expression or super */ null && (64 | 0));
var OwnerStringList = [
  1,
  n0,
  _OSL,
  0,
  [
    0,
    { "xmlName": _Own }
  ]
];
var PerformanceFactorReferenceSet = [
  1,
  n0,
  _PFRS,
  0,
  [
    () => PerformanceFactorReference$,
    { "xmlName": _it }
  ]
];
var PerformanceFactorReferenceSetRequest = [
  1,
  n0,
  _PFRSR,
  0,
  [
    () => PerformanceFactorReferenceRequest$,
    { "xmlName": _it }
  ]
];
var PlacementGroupIdStringList = [
  1,
  n0,
  _PGISL,
  0,
  [
    0,
    { "xmlName": _GIr }
  ]
];
var PlacementGroupStringList = (/* unused pure expression or super */ null && (64 | 0));
var PrefixListIdList = [
  1,
  n0,
  _PLIL,
  0,
  [
    () => PrefixListId$,
    { "xmlName": _it }
  ]
];
var PrivateIpAddressSpecificationList = [
  1,
  n0,
  _PIASL,
  0,
  [
    () => PrivateIpAddressSpecification$,
    { "xmlName": _it }
  ]
];
var ProductCodeList = [
  1,
  n0,
  _PCLr,
  0,
  [
    () => ProductCode$,
    { "xmlName": _it }
  ]
];
var ProductDescriptionList = (/* unused pure expression or super */ null && (64 | 0));
var RegionNames = (/* unused pure expression or super */ null && (64 | 0));
var RequestInstanceTypeList = (/* unused pure expression or super */ null && (64 | 0));
var ReservationList = [
  1,
  n0,
  _RLe,
  0,
  [
    () => Reservation$,
    { "xmlName": _it }
  ]
];
var ReservationTypeListRequest = [
  1,
  n0,
  _RTLR,
  0,
  [
    0,
    { "xmlName": _RT }
  ]
];
var ReservedCapacityFallbackMarketTypeList = [
  1,
  n0,
  _RCFMTL,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var ReservedInstancesOfferingIdStringList = (/* unused pure expression or super */ null && (64 | 0));
var ResourceIdList = (/* unused pure expression or super */ null && (64 | 0));
var ResourceTypeOptionList = [
  1,
  n0,
  _RTOL,
  0,
  [
    () => ResourceTypeOption$,
    0
  ]
];
var ResourceTypeOptionValuesList = (/* unused pure expression or super */ null && (64 | 0));
var ResourceTypeRequestList = [
  1,
  n0,
  _RTRL,
  0,
  [
    () => ResourceTypeRequest$,
    0
  ]
];
var RestorableByStringList = (/* unused pure expression or super */ null && (64 | 0));
var RouteServerEndpointIdsList = (/* unused pure expression or super */ null && (64 | 0));
var RouteServerIdsList = (/* unused pure expression or super */ null && (64 | 0));
var RouteServerPeerIdsList = (/* unused pure expression or super */ null && (64 | 0));
var SecondaryInterfacePrivateIpAddressSpecificationList = [
  1,
  n0,
  _SIPIASL,
  0,
  [
    () => SecondaryInterfacePrivateIpAddressSpecification$,
    { "xmlName": _it }
  ]
];
var SecondaryInterfacePrivateIpAddressSpecificationListRequest = [
  1,
  n0,
  _SIPIASLR,
  0,
  [
    () => SecondaryInterfacePrivateIpAddressSpecificationRequest$,
    { "xmlName": _SIPIAS }
  ]
];
var SecurityGroupIdStringList = [
  1,
  n0,
  _SGISL,
  0,
  [
    0,
    { "xmlName": _SGI }
  ]
];
var SecurityGroupList = [
  1,
  n0,
  _SGL,
  0,
  [
    () => SecurityGroup$,
    { "xmlName": _it }
  ]
];
var SecurityGroupStringList = [
  1,
  n0,
  _SGSL,
  0,
  [
    0,
    { "xmlName": _SGec }
  ]
];
var SnapshotIdStringList = [
  1,
  n0,
  _SISL,
  0,
  [
    0,
    { "xmlName": _SIn }
  ]
];
var SpotPriceHistoryList = [
  1,
  n0,
  _SPHL,
  0,
  [
    () => SpotPrice$,
    { "xmlName": _it }
  ]
];
var SubnetIdStringList = [
  1,
  n0,
  _SISLu,
  0,
  [
    0,
    { "xmlName": _SIu }
  ]
];
var SubnetIpv6CidrBlockAssociationSet = [
  1,
  n0,
  _SICBAS,
  0,
  [
    () => SubnetIpv6CidrBlockAssociation$,
    { "xmlName": _it }
  ]
];
var SubnetList = [
  1,
  n0,
  _SLu,
  0,
  [
    () => Subnet$,
    { "xmlName": _it }
  ]
];
var SupportedInstanceTypeSet = [
  1,
  n0,
  _SITS,
  0,
  [
    () => InstanceTypeItem$,
    { "xmlName": _it }
  ]
];
var TagList = [
  1,
  n0,
  _TL,
  0,
  [
    () => Tag$,
    { "xmlName": _it }
  ]
];
var TagSpecificationList = [
  1,
  n0,
  _TSL,
  0,
  [
    () => TagSpecification$,
    { "xmlName": _it }
  ]
];
var TrafficMirrorFilterRuleFieldList = (/* unused pure expression or super */ null && (64 | 0));
var TrafficMirrorSessionFieldList = (/* unused pure expression or super */ null && (64 | 0));
var TransitGatewayAttachmentIdStringList = (/* unused pure expression or super */ null && (64 | 0));
var UnsupportedInstanceTypeSet = [
  1,
  n0,
  _UITS,
  0,
  [
    () => InstanceTypeItem$,
    { "xmlName": _it }
  ]
];
var UserIdGroupPairList = [
  1,
  n0,
  _UIGPL,
  0,
  [
    () => UserIdGroupPair$,
    { "xmlName": _it }
  ]
];
var ValueStringList = [
  1,
  n0,
  _VSL,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var VersionStringList = [
  1,
  n0,
  _VSLe,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var VirtualizationTypeSet = [
  1,
  n0,
  _VTS,
  0,
  [
    0,
    { "xmlName": _it }
  ]
];
var CreateFleet$ = [
  9,
  n0,
  _CFr,
  0,
  () => CreateFleetRequest$,
  () => CreateFleetResult$
];
var CreateLaunchTemplate$ = [
  9,
  n0,
  _CLT,
  0,
  () => CreateLaunchTemplateRequest$,
  () => CreateLaunchTemplateResult$
];
var CreateLaunchTemplateVersion$ = [
  9,
  n0,
  _CLTV,
  0,
  () => CreateLaunchTemplateVersionRequest$,
  () => CreateLaunchTemplateVersionResult$
];
var DeleteLaunchTemplateVersions$ = [
  9,
  n0,
  _DLTV,
  0,
  () => DeleteLaunchTemplateVersionsRequest$,
  () => DeleteLaunchTemplateVersionsResult$
];
var DescribeImages$ = [
  9,
  n0,
  _DIes,
  0,
  () => DescribeImagesRequest$,
  () => DescribeImagesResult$
];
var DescribeInstances$ = [
  9,
  n0,
  _DIesc,
  0,
  () => DescribeInstancesRequest$,
  () => DescribeInstancesResult$
];
var DescribeInstanceStatus$ = [
  9,
  n0,
  _DISes,
  0,
  () => DescribeInstanceStatusRequest$,
  () => DescribeInstanceStatusResult$
];
var DescribeLaunchTemplates$ = [
  9,
  n0,
  _DLTe,
  0,
  () => DescribeLaunchTemplatesRequest$,
  () => DescribeLaunchTemplatesResult$
];
var DescribeLaunchTemplateVersions$ = [
  9,
  n0,
  _DLTVe,
  0,
  () => DescribeLaunchTemplateVersionsRequest$,
  () => DescribeLaunchTemplateVersionsResult$
];
var DescribeSecurityGroups$ = [
  9,
  n0,
  _DSGe,
  0,
  () => DescribeSecurityGroupsRequest$,
  () => DescribeSecurityGroupsResult$
];
var DescribeSpotPriceHistory$ = [
  9,
  n0,
  _DSPH,
  0,
  () => DescribeSpotPriceHistoryRequest$,
  () => DescribeSpotPriceHistoryResult$
];
var DescribeSubnets$ = [
  9,
  n0,
  _DSesc,
  0,
  () => DescribeSubnetsRequest$,
  () => DescribeSubnetsResult$
];
var GetInstanceTypesFromInstanceRequirements$ = [
  9,
  n0,
  _GITFIR,
  0,
  () => GetInstanceTypesFromInstanceRequirementsRequest$,
  () => GetInstanceTypesFromInstanceRequirementsResult$
];
var RunInstances$ = [
  9,
  n0,
  _RIu,
  0,
  () => RunInstancesRequest$,
  () => Reservation$
];
var TerminateInstances$ = [
  9,
  n0,
  _TI,
  0,
  () => TerminateInstancesRequest$,
  () => TerminateInstancesResult$
];

// node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config) => {
  return {
    apiVersion: "2016-11-15",
    base64Decoder: config?.base64Decoder ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_9__/* .fromBase64 */ .Ey,
    base64Encoder: config?.base64Encoder ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_9__/* .toBase64 */ .nk,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEC2HttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new _chunk_UWO2GPB7_js__WEBPACK_IMPORTED_MODULE_4__/* .AwsSdkSigV4Signer */ .f2()
      }
    ],
    logger: config?.logger ?? new _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .NoOpLogger */ .N4(),
    protocol: config?.protocol ?? _chunk_UWO2GPB7_js__WEBPACK_IMPORTED_MODULE_4__/* .AwsEc2QueryProtocol */ .wb,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.ec2",
      errorTypeRegistries,
      xmlNamespace: "http://ec2.amazonaws.com/doc/2016-11-15",
      version: "2016-11-15",
      serviceTarget: "AmazonEC2"
    },
    serviceId: config?.serviceId ?? "EC2",
    sha256: config?.sha256 ?? _chunk_WVKYWAZT_js__WEBPACK_IMPORTED_MODULE_5__/* .Sha256Node */ .kS,
    urlParser: config?.urlParser ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_9__/* .parseUrl */ .Dl,
    utf8Decoder: config?.utf8Decoder ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_9__/* .fromUtf8 */ .ar,
    utf8Encoder: config?.utf8Encoder ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_9__/* .toUtf8 */ .Pq
  };
};

// node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.js
var getRuntimeConfig2 = (config) => {
  (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .emitWarningIfUnsupportedVersion */ .I9)(process.version);
  const defaultsMode = (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveDefaultsModeConfig */ .IZ)(config);
  const defaultConfigProvider = () => defaultsMode().then(_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .loadConfigsForDefaultMode */ .lT);
  const clientSharedValues = getRuntimeConfig(config);
  (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .emitWarningIfUnsupportedVersion2 */ .o_)(process.version);
  const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_8__/* .loadConfig */ .Z9)(_chunk_UWO2GPB7_js__WEBPACK_IMPORTED_MODULE_4__/* .NODE_AUTH_SCHEME_PREFERENCE_OPTIONS */ .$S, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_9__/* .calculateBodyLength */ .n8,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultProvider */ .v6,
    defaultSocketTimeout: (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .getDefaultSocketTimeout */ .ED)(config?.requestHandler, 9e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .createDefaultUserAgentProvider */ .pf)({ serviceId: clientSharedValues.serviceId, clientVersion: package_default.version }),
    maxAttempts: config?.maxAttempts ?? (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_8__/* .loadConfig */ .Z9)(_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .NODE_MAX_ATTEMPT_CONFIG_OPTIONS */ .qs, config),
    region: config?.region ?? (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_8__/* .loadConfig */ .Z9)(_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_8__/* .NODE_REGION_CONFIG_OPTIONS */ .GG, { ..._chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_8__/* .NODE_REGION_CONFIG_FILE_OPTIONS */ .zH, ...loaderConfig }),
    requestHandler: _chunk_BL4NXOBF_js__WEBPACK_IMPORTED_MODULE_6__/* .NodeHttpHandler */ .$.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_8__/* .loadConfig */ .Z9)({
      ..._chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .NODE_RETRY_MODE_CONFIG_OPTIONS */ .kN,
      default: async () => (await defaultConfigProvider()).retryMode || _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .DEFAULT_RETRY_MODE */ .L0
    }, config),
    streamCollector: config?.streamCollector ?? _chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_9__/* .streamCollector */ .kv,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_8__/* .loadConfig */ .Z9)(_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_8__/* .NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS */ .e$, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_8__/* .loadConfig */ .Z9)(_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_8__/* .NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS */ .Ko, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_8__/* .loadConfig */ .Z9)(_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .NODE_APP_ID_CONFIG_OPTIONS */ .hV, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-ec2/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-ec2/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign((0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .getAwsRegionExtensionConfiguration */ .Rq)(runtimeConfig), (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .getDefaultExtensionConfiguration */ .xA)(runtimeConfig), (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_8__/* .getHttpHandlerExtensionConfiguration */ .eS)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveAwsRegionExtensionConfiguration */ .$3)(extensionConfiguration), (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveDefaultRuntimeConfig */ .uv)(extensionConfiguration), (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveHttpHandlerRuntimeConfig */ .jt)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-ec2/dist-es/EC2Client.js
var EC2Client = class extends _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .Client */ .Kj {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig2(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters(_config_0);
    const _config_2 = (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveUserAgentConfig */ .Dc)(_config_1);
    const _config_3 = (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveRetryConfig */ .$z)(_config_2);
    const _config_4 = (0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveRegionConfig */ .TD)(_config_3);
    const _config_5 = (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveHostHeaderConfig */ .OV)(_config_4);
    const _config_6 = (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveEndpointConfig */ .Co)(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
    const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use((0,_chunk_6MWXJHWB_js__WEBPACK_IMPORTED_MODULE_9__/* .getSchemaSerdePlugin */ .wq)(this.config));
    this.middlewareStack.use((0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .getUserAgentPlugin */ .sM)(this.config));
    this.middlewareStack.use((0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .getRetryPlugin */ .ey)(this.config));
    this.middlewareStack.use((0,_chunk_VW5OY74C_js__WEBPACK_IMPORTED_MODULE_8__/* .getContentLengthPlugin */ .vK)(this.config));
    this.middlewareStack.use((0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .getHostHeaderPlugin */ .TC)(this.config));
    this.middlewareStack.use((0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .getLoggerPlugin */ .Y7)(this.config));
    this.middlewareStack.use((0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .getRecursionDetectionPlugin */ .n4)(this.config));
    this.middlewareStack.use((0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .getHttpAuthSchemeEndpointRuleSetPlugin */ .wB)(this.config, {
      httpAuthSchemeParametersProvider: defaultEC2HttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .DefaultIdentityProviderConfig */ .h$({
        "aws.auth#sigv4": config.credentials
      })
    }));
    this.middlewareStack.use((0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .getHttpSigningPlugin */ .lW)(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-ec2/dist-es/commandBuilder.js
var command = (0,_chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .makeBuilder */ .k8)(commonParams, "AmazonEC2", "EC2Client", _chunk_UYGXACEA_js__WEBPACK_IMPORTED_MODULE_7__/* .getEndpointPlugin */ .rD);
var _ep0 = {};
var _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-ec2/dist-es/commands/CreateFleetCommand.js
var CreateFleetCommand = class extends command(_ep0, _mw0, "CreateFleet", CreateFleet$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/CreateLaunchTemplateCommand.js
var CreateLaunchTemplateCommand = class extends command(_ep0, _mw0, "CreateLaunchTemplate", CreateLaunchTemplate$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/CreateLaunchTemplateVersionCommand.js
var CreateLaunchTemplateVersionCommand = class extends command(_ep0, _mw0, "CreateLaunchTemplateVersion", CreateLaunchTemplateVersion$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DeleteLaunchTemplateVersionsCommand.js
var DeleteLaunchTemplateVersionsCommand = class extends command(_ep0, _mw0, "DeleteLaunchTemplateVersions", DeleteLaunchTemplateVersions$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeImagesCommand.js
var DescribeImagesCommand = class extends command(_ep0, _mw0, "DescribeImages", DescribeImages$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeInstancesCommand.js
var DescribeInstancesCommand = class extends command(_ep0, _mw0, "DescribeInstances", DescribeInstances$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeInstanceStatusCommand.js
var DescribeInstanceStatusCommand = class extends command(_ep0, _mw0, "DescribeInstanceStatus", DescribeInstanceStatus$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeLaunchTemplatesCommand.js
var DescribeLaunchTemplatesCommand = class extends command(_ep0, _mw0, "DescribeLaunchTemplates", DescribeLaunchTemplates$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeLaunchTemplateVersionsCommand.js
var DescribeLaunchTemplateVersionsCommand = class extends command(_ep0, _mw0, "DescribeLaunchTemplateVersions", DescribeLaunchTemplateVersions$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSecurityGroupsCommand.js
var DescribeSecurityGroupsCommand = class extends command(_ep0, _mw0, "DescribeSecurityGroups", DescribeSecurityGroups$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSpotPriceHistoryCommand.js
var DescribeSpotPriceHistoryCommand = class extends command(_ep0, _mw0, "DescribeSpotPriceHistory", DescribeSpotPriceHistory$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSubnetsCommand.js
var DescribeSubnetsCommand = class extends command(_ep0, _mw0, "DescribeSubnets", DescribeSubnets$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/GetInstanceTypesFromInstanceRequirementsCommand.js
var GetInstanceTypesFromInstanceRequirementsCommand = class extends command(_ep0, _mw0, "GetInstanceTypesFromInstanceRequirements", GetInstanceTypesFromInstanceRequirements$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/RunInstancesCommand.js
var RunInstancesCommand = class extends command(_ep0, _mw0, "RunInstances", RunInstances$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/TerminateInstancesCommand.js
var TerminateInstancesCommand = class extends command(_ep0, _mw0, "TerminateInstances", TerminateInstances$) {
};

// node_modules/@aws-sdk/client-ec2/dist-es/models/enums.js
var _InstanceType = {
  a1_2xlarge: "a1.2xlarge",
  a1_4xlarge: "a1.4xlarge",
  a1_large: "a1.large",
  a1_medium: "a1.medium",
  a1_metal: "a1.metal",
  a1_xlarge: "a1.xlarge",
  c1_medium: "c1.medium",
  c1_xlarge: "c1.xlarge",
  c3_2xlarge: "c3.2xlarge",
  c3_4xlarge: "c3.4xlarge",
  c3_8xlarge: "c3.8xlarge",
  c3_large: "c3.large",
  c3_xlarge: "c3.xlarge",
  c4_2xlarge: "c4.2xlarge",
  c4_4xlarge: "c4.4xlarge",
  c4_8xlarge: "c4.8xlarge",
  c4_large: "c4.large",
  c4_xlarge: "c4.xlarge",
  c5_12xlarge: "c5.12xlarge",
  c5_18xlarge: "c5.18xlarge",
  c5_24xlarge: "c5.24xlarge",
  c5_2xlarge: "c5.2xlarge",
  c5_4xlarge: "c5.4xlarge",
  c5_9xlarge: "c5.9xlarge",
  c5_large: "c5.large",
  c5_metal: "c5.metal",
  c5_xlarge: "c5.xlarge",
  c5a_12xlarge: "c5a.12xlarge",
  c5a_16xlarge: "c5a.16xlarge",
  c5a_24xlarge: "c5a.24xlarge",
  c5a_2xlarge: "c5a.2xlarge",
  c5a_4xlarge: "c5a.4xlarge",
  c5a_8xlarge: "c5a.8xlarge",
  c5a_large: "c5a.large",
  c5a_xlarge: "c5a.xlarge",
  c5ad_12xlarge: "c5ad.12xlarge",
  c5ad_16xlarge: "c5ad.16xlarge",
  c5ad_24xlarge: "c5ad.24xlarge",
  c5ad_2xlarge: "c5ad.2xlarge",
  c5ad_4xlarge: "c5ad.4xlarge",
  c5ad_8xlarge: "c5ad.8xlarge",
  c5ad_large: "c5ad.large",
  c5ad_xlarge: "c5ad.xlarge",
  c5d_12xlarge: "c5d.12xlarge",
  c5d_18xlarge: "c5d.18xlarge",
  c5d_24xlarge: "c5d.24xlarge",
  c5d_2xlarge: "c5d.2xlarge",
  c5d_4xlarge: "c5d.4xlarge",
  c5d_9xlarge: "c5d.9xlarge",
  c5d_large: "c5d.large",
  c5d_metal: "c5d.metal",
  c5d_xlarge: "c5d.xlarge",
  c5n_18xlarge: "c5n.18xlarge",
  c5n_2xlarge: "c5n.2xlarge",
  c5n_4xlarge: "c5n.4xlarge",
  c5n_9xlarge: "c5n.9xlarge",
  c5n_large: "c5n.large",
  c5n_metal: "c5n.metal",
  c5n_xlarge: "c5n.xlarge",
  c6a_12xlarge: "c6a.12xlarge",
  c6a_16xlarge: "c6a.16xlarge",
  c6a_24xlarge: "c6a.24xlarge",
  c6a_2xlarge: "c6a.2xlarge",
  c6a_32xlarge: "c6a.32xlarge",
  c6a_48xlarge: "c6a.48xlarge",
  c6a_4xlarge: "c6a.4xlarge",
  c6a_8xlarge: "c6a.8xlarge",
  c6a_large: "c6a.large",
  c6a_metal: "c6a.metal",
  c6a_xlarge: "c6a.xlarge",
  c6g_12xlarge: "c6g.12xlarge",
  c6g_16xlarge: "c6g.16xlarge",
  c6g_2xlarge: "c6g.2xlarge",
  c6g_4xlarge: "c6g.4xlarge",
  c6g_8xlarge: "c6g.8xlarge",
  c6g_large: "c6g.large",
  c6g_medium: "c6g.medium",
  c6g_metal: "c6g.metal",
  c6g_xlarge: "c6g.xlarge",
  c6gd_12xlarge: "c6gd.12xlarge",
  c6gd_16xlarge: "c6gd.16xlarge",
  c6gd_2xlarge: "c6gd.2xlarge",
  c6gd_4xlarge: "c6gd.4xlarge",
  c6gd_8xlarge: "c6gd.8xlarge",
  c6gd_large: "c6gd.large",
  c6gd_medium: "c6gd.medium",
  c6gd_metal: "c6gd.metal",
  c6gd_xlarge: "c6gd.xlarge",
  c6gn_12xlarge: "c6gn.12xlarge",
  c6gn_16xlarge: "c6gn.16xlarge",
  c6gn_2xlarge: "c6gn.2xlarge",
  c6gn_4xlarge: "c6gn.4xlarge",
  c6gn_8xlarge: "c6gn.8xlarge",
  c6gn_large: "c6gn.large",
  c6gn_medium: "c6gn.medium",
  c6gn_xlarge: "c6gn.xlarge",
  c6i_12xlarge: "c6i.12xlarge",
  c6i_16xlarge: "c6i.16xlarge",
  c6i_24xlarge: "c6i.24xlarge",
  c6i_2xlarge: "c6i.2xlarge",
  c6i_32xlarge: "c6i.32xlarge",
  c6i_4xlarge: "c6i.4xlarge",
  c6i_8xlarge: "c6i.8xlarge",
  c6i_large: "c6i.large",
  c6i_metal: "c6i.metal",
  c6i_xlarge: "c6i.xlarge",
  c6id_12xlarge: "c6id.12xlarge",
  c6id_16xlarge: "c6id.16xlarge",
  c6id_24xlarge: "c6id.24xlarge",
  c6id_2xlarge: "c6id.2xlarge",
  c6id_32xlarge: "c6id.32xlarge",
  c6id_4xlarge: "c6id.4xlarge",
  c6id_8xlarge: "c6id.8xlarge",
  c6id_large: "c6id.large",
  c6id_metal: "c6id.metal",
  c6id_xlarge: "c6id.xlarge",
  c6in_12xlarge: "c6in.12xlarge",
  c6in_16xlarge: "c6in.16xlarge",
  c6in_24xlarge: "c6in.24xlarge",
  c6in_2xlarge: "c6in.2xlarge",
  c6in_32xlarge: "c6in.32xlarge",
  c6in_4xlarge: "c6in.4xlarge",
  c6in_8xlarge: "c6in.8xlarge",
  c6in_large: "c6in.large",
  c6in_metal: "c6in.metal",
  c6in_xlarge: "c6in.xlarge",
  c7a_12xlarge: "c7a.12xlarge",
  c7a_16xlarge: "c7a.16xlarge",
  c7a_24xlarge: "c7a.24xlarge",
  c7a_2xlarge: "c7a.2xlarge",
  c7a_32xlarge: "c7a.32xlarge",
  c7a_48xlarge: "c7a.48xlarge",
  c7a_4xlarge: "c7a.4xlarge",
  c7a_8xlarge: "c7a.8xlarge",
  c7a_large: "c7a.large",
  c7a_medium: "c7a.medium",
  c7a_metal_48xl: "c7a.metal-48xl",
  c7a_xlarge: "c7a.xlarge",
  c7g_12xlarge: "c7g.12xlarge",
  c7g_16xlarge: "c7g.16xlarge",
  c7g_2xlarge: "c7g.2xlarge",
  c7g_4xlarge: "c7g.4xlarge",
  c7g_8xlarge: "c7g.8xlarge",
  c7g_large: "c7g.large",
  c7g_medium: "c7g.medium",
  c7g_metal: "c7g.metal",
  c7g_xlarge: "c7g.xlarge",
  c7gd_12xlarge: "c7gd.12xlarge",
  c7gd_16xlarge: "c7gd.16xlarge",
  c7gd_2xlarge: "c7gd.2xlarge",
  c7gd_4xlarge: "c7gd.4xlarge",
  c7gd_8xlarge: "c7gd.8xlarge",
  c7gd_large: "c7gd.large",
  c7gd_medium: "c7gd.medium",
  c7gd_metal: "c7gd.metal",
  c7gd_xlarge: "c7gd.xlarge",
  c7gn_12xlarge: "c7gn.12xlarge",
  c7gn_16xlarge: "c7gn.16xlarge",
  c7gn_2xlarge: "c7gn.2xlarge",
  c7gn_4xlarge: "c7gn.4xlarge",
  c7gn_8xlarge: "c7gn.8xlarge",
  c7gn_large: "c7gn.large",
  c7gn_medium: "c7gn.medium",
  c7gn_metal: "c7gn.metal",
  c7gn_xlarge: "c7gn.xlarge",
  c7i_12xlarge: "c7i.12xlarge",
  c7i_16xlarge: "c7i.16xlarge",
  c7i_24xlarge: "c7i.24xlarge",
  c7i_2xlarge: "c7i.2xlarge",
  c7i_48xlarge: "c7i.48xlarge",
  c7i_4xlarge: "c7i.4xlarge",
  c7i_8xlarge: "c7i.8xlarge",
  c7i_flex_12xlarge: "c7i-flex.12xlarge",
  c7i_flex_16xlarge: "c7i-flex.16xlarge",
  c7i_flex_2xlarge: "c7i-flex.2xlarge",
  c7i_flex_4xlarge: "c7i-flex.4xlarge",
  c7i_flex_8xlarge: "c7i-flex.8xlarge",
  c7i_flex_large: "c7i-flex.large",
  c7i_flex_xlarge: "c7i-flex.xlarge",
  c7i_large: "c7i.large",
  c7i_metal_24xl: "c7i.metal-24xl",
  c7i_metal_48xl: "c7i.metal-48xl",
  c7i_xlarge: "c7i.xlarge",
  c8a_12xlarge: "c8a.12xlarge",
  c8a_16xlarge: "c8a.16xlarge",
  c8a_24xlarge: "c8a.24xlarge",
  c8a_2xlarge: "c8a.2xlarge",
  c8a_48xlarge: "c8a.48xlarge",
  c8a_4xlarge: "c8a.4xlarge",
  c8a_8xlarge: "c8a.8xlarge",
  c8a_large: "c8a.large",
  c8a_medium: "c8a.medium",
  c8a_metal_24xl: "c8a.metal-24xl",
  c8a_metal_48xl: "c8a.metal-48xl",
  c8a_xlarge: "c8a.xlarge",
  c8g_12xlarge: "c8g.12xlarge",
  c8g_16xlarge: "c8g.16xlarge",
  c8g_24xlarge: "c8g.24xlarge",
  c8g_2xlarge: "c8g.2xlarge",
  c8g_48xlarge: "c8g.48xlarge",
  c8g_4xlarge: "c8g.4xlarge",
  c8g_8xlarge: "c8g.8xlarge",
  c8g_large: "c8g.large",
  c8g_medium: "c8g.medium",
  c8g_metal_24xl: "c8g.metal-24xl",
  c8g_metal_48xl: "c8g.metal-48xl",
  c8g_xlarge: "c8g.xlarge",
  c8gb_12xlarge: "c8gb.12xlarge",
  c8gb_16xlarge: "c8gb.16xlarge",
  c8gb_24xlarge: "c8gb.24xlarge",
  c8gb_2xlarge: "c8gb.2xlarge",
  c8gb_48xlarge: "c8gb.48xlarge",
  c8gb_4xlarge: "c8gb.4xlarge",
  c8gb_8xlarge: "c8gb.8xlarge",
  c8gb_large: "c8gb.large",
  c8gb_medium: "c8gb.medium",
  c8gb_metal_24xl: "c8gb.metal-24xl",
  c8gb_metal_48xl: "c8gb.metal-48xl",
  c8gb_xlarge: "c8gb.xlarge",
  c8gd_12xlarge: "c8gd.12xlarge",
  c8gd_16xlarge: "c8gd.16xlarge",
  c8gd_24xlarge: "c8gd.24xlarge",
  c8gd_2xlarge: "c8gd.2xlarge",
  c8gd_48xlarge: "c8gd.48xlarge",
  c8gd_4xlarge: "c8gd.4xlarge",
  c8gd_8xlarge: "c8gd.8xlarge",
  c8gd_large: "c8gd.large",
  c8gd_medium: "c8gd.medium",
  c8gd_metal_24xl: "c8gd.metal-24xl",
  c8gd_metal_48xl: "c8gd.metal-48xl",
  c8gd_xlarge: "c8gd.xlarge",
  c8gn_12xlarge: "c8gn.12xlarge",
  c8gn_16xlarge: "c8gn.16xlarge",
  c8gn_24xlarge: "c8gn.24xlarge",
  c8gn_2xlarge: "c8gn.2xlarge",
  c8gn_48xlarge: "c8gn.48xlarge",
  c8gn_4xlarge: "c8gn.4xlarge",
  c8gn_8xlarge: "c8gn.8xlarge",
  c8gn_large: "c8gn.large",
  c8gn_medium: "c8gn.medium",
  c8gn_metal_24xl: "c8gn.metal-24xl",
  c8gn_metal_48xl: "c8gn.metal-48xl",
  c8gn_xlarge: "c8gn.xlarge",
  c8i_12xlarge: "c8i.12xlarge",
  c8i_16xlarge: "c8i.16xlarge",
  c8i_24xlarge: "c8i.24xlarge",
  c8i_2xlarge: "c8i.2xlarge",
  c8i_32xlarge: "c8i.32xlarge",
  c8i_48xlarge: "c8i.48xlarge",
  c8i_4xlarge: "c8i.4xlarge",
  c8i_8xlarge: "c8i.8xlarge",
  c8i_96xlarge: "c8i.96xlarge",
  c8i_flex_12xlarge: "c8i-flex.12xlarge",
  c8i_flex_16xlarge: "c8i-flex.16xlarge",
  c8i_flex_2xlarge: "c8i-flex.2xlarge",
  c8i_flex_4xlarge: "c8i-flex.4xlarge",
  c8i_flex_8xlarge: "c8i-flex.8xlarge",
  c8i_flex_large: "c8i-flex.large",
  c8i_flex_xlarge: "c8i-flex.xlarge",
  c8i_large: "c8i.large",
  c8i_metal_48xl: "c8i.metal-48xl",
  c8i_metal_96xl: "c8i.metal-96xl",
  c8i_xlarge: "c8i.xlarge",
  c8ib_12xlarge: "c8ib.12xlarge",
  c8ib_16xlarge: "c8ib.16xlarge",
  c8ib_24xlarge: "c8ib.24xlarge",
  c8ib_2xlarge: "c8ib.2xlarge",
  c8ib_32xlarge: "c8ib.32xlarge",
  c8ib_48xlarge: "c8ib.48xlarge",
  c8ib_4xlarge: "c8ib.4xlarge",
  c8ib_8xlarge: "c8ib.8xlarge",
  c8ib_96xlarge: "c8ib.96xlarge",
  c8ib_large: "c8ib.large",
  c8ib_metal_48xl: "c8ib.metal-48xl",
  c8ib_metal_96xl: "c8ib.metal-96xl",
  c8ib_xlarge: "c8ib.xlarge",
  c8id_12xlarge: "c8id.12xlarge",
  c8id_16xlarge: "c8id.16xlarge",
  c8id_24xlarge: "c8id.24xlarge",
  c8id_2xlarge: "c8id.2xlarge",
  c8id_32xlarge: "c8id.32xlarge",
  c8id_48xlarge: "c8id.48xlarge",
  c8id_4xlarge: "c8id.4xlarge",
  c8id_8xlarge: "c8id.8xlarge",
  c8id_96xlarge: "c8id.96xlarge",
  c8id_large: "c8id.large",
  c8id_metal_48xl: "c8id.metal-48xl",
  c8id_metal_96xl: "c8id.metal-96xl",
  c8id_xlarge: "c8id.xlarge",
  c8in_12xlarge: "c8in.12xlarge",
  c8in_16xlarge: "c8in.16xlarge",
  c8in_24xlarge: "c8in.24xlarge",
  c8in_2xlarge: "c8in.2xlarge",
  c8in_32xlarge: "c8in.32xlarge",
  c8in_48xlarge: "c8in.48xlarge",
  c8in_4xlarge: "c8in.4xlarge",
  c8in_8xlarge: "c8in.8xlarge",
  c8in_96xlarge: "c8in.96xlarge",
  c8in_large: "c8in.large",
  c8in_metal_48xl: "c8in.metal-48xl",
  c8in_metal_96xl: "c8in.metal-96xl",
  c8in_xlarge: "c8in.xlarge",
  c8ine_12xlarge: "c8ine.12xlarge",
  c8ine_2xlarge: "c8ine.2xlarge",
  c8ine_4xlarge: "c8ine.4xlarge",
  c8ine_8xlarge: "c8ine.8xlarge",
  c8ine_large: "c8ine.large",
  c8ine_xlarge: "c8ine.xlarge",
  c9g_12xlarge: "c9g.12xlarge",
  c9g_16xlarge: "c9g.16xlarge",
  c9g_24xlarge: "c9g.24xlarge",
  c9g_2xlarge: "c9g.2xlarge",
  c9g_48xlarge: "c9g.48xlarge",
  c9g_4xlarge: "c9g.4xlarge",
  c9g_8xlarge: "c9g.8xlarge",
  c9g_large: "c9g.large",
  c9g_medium: "c9g.medium",
  c9g_metal_48xl: "c9g.metal-48xl",
  c9g_xlarge: "c9g.xlarge",
  c9gd_12xlarge: "c9gd.12xlarge",
  c9gd_16xlarge: "c9gd.16xlarge",
  c9gd_24xlarge: "c9gd.24xlarge",
  c9gd_2xlarge: "c9gd.2xlarge",
  c9gd_48xlarge: "c9gd.48xlarge",
  c9gd_4xlarge: "c9gd.4xlarge",
  c9gd_8xlarge: "c9gd.8xlarge",
  c9gd_large: "c9gd.large",
  c9gd_medium: "c9gd.medium",
  c9gd_metal_48xl: "c9gd.metal-48xl",
  c9gd_xlarge: "c9gd.xlarge",
  cc1_4xlarge: "cc1.4xlarge",
  cc2_8xlarge: "cc2.8xlarge",
  cg1_4xlarge: "cg1.4xlarge",
  cr1_8xlarge: "cr1.8xlarge",
  d2_2xlarge: "d2.2xlarge",
  d2_4xlarge: "d2.4xlarge",
  d2_8xlarge: "d2.8xlarge",
  d2_xlarge: "d2.xlarge",
  d3_2xlarge: "d3.2xlarge",
  d3_4xlarge: "d3.4xlarge",
  d3_8xlarge: "d3.8xlarge",
  d3_xlarge: "d3.xlarge",
  d3en_12xlarge: "d3en.12xlarge",
  d3en_2xlarge: "d3en.2xlarge",
  d3en_4xlarge: "d3en.4xlarge",
  d3en_6xlarge: "d3en.6xlarge",
  d3en_8xlarge: "d3en.8xlarge",
  d3en_xlarge: "d3en.xlarge",
  dl1_24xlarge: "dl1.24xlarge",
  dl2q_24xlarge: "dl2q.24xlarge",
  f1_16xlarge: "f1.16xlarge",
  f1_2xlarge: "f1.2xlarge",
  f1_4xlarge: "f1.4xlarge",
  f2_12xlarge: "f2.12xlarge",
  f2_48xlarge: "f2.48xlarge",
  f2_6xlarge: "f2.6xlarge",
  g2_2xlarge: "g2.2xlarge",
  g2_8xlarge: "g2.8xlarge",
  g3_16xlarge: "g3.16xlarge",
  g3_4xlarge: "g3.4xlarge",
  g3_8xlarge: "g3.8xlarge",
  g3s_xlarge: "g3s.xlarge",
  g4ad_16xlarge: "g4ad.16xlarge",
  g4ad_2xlarge: "g4ad.2xlarge",
  g4ad_4xlarge: "g4ad.4xlarge",
  g4ad_8xlarge: "g4ad.8xlarge",
  g4ad_xlarge: "g4ad.xlarge",
  g4dn_12xlarge: "g4dn.12xlarge",
  g4dn_16xlarge: "g4dn.16xlarge",
  g4dn_2xlarge: "g4dn.2xlarge",
  g4dn_4xlarge: "g4dn.4xlarge",
  g4dn_8xlarge: "g4dn.8xlarge",
  g4dn_metal: "g4dn.metal",
  g4dn_xlarge: "g4dn.xlarge",
  g5_12xlarge: "g5.12xlarge",
  g5_16xlarge: "g5.16xlarge",
  g5_24xlarge: "g5.24xlarge",
  g5_2xlarge: "g5.2xlarge",
  g5_48xlarge: "g5.48xlarge",
  g5_4xlarge: "g5.4xlarge",
  g5_8xlarge: "g5.8xlarge",
  g5_xlarge: "g5.xlarge",
  g5g_16xlarge: "g5g.16xlarge",
  g5g_2xlarge: "g5g.2xlarge",
  g5g_4xlarge: "g5g.4xlarge",
  g5g_8xlarge: "g5g.8xlarge",
  g5g_metal: "g5g.metal",
  g5g_xlarge: "g5g.xlarge",
  g6_12xlarge: "g6.12xlarge",
  g6_16xlarge: "g6.16xlarge",
  g6_24xlarge: "g6.24xlarge",
  g6_2xlarge: "g6.2xlarge",
  g6_48xlarge: "g6.48xlarge",
  g6_4xlarge: "g6.4xlarge",
  g6_8xlarge: "g6.8xlarge",
  g6_xlarge: "g6.xlarge",
  g6e_12xlarge: "g6e.12xlarge",
  g6e_16xlarge: "g6e.16xlarge",
  g6e_24xlarge: "g6e.24xlarge",
  g6e_2xlarge: "g6e.2xlarge",
  g6e_48xlarge: "g6e.48xlarge",
  g6e_4xlarge: "g6e.4xlarge",
  g6e_8xlarge: "g6e.8xlarge",
  g6e_xlarge: "g6e.xlarge",
  g6f_2xlarge: "g6f.2xlarge",
  g6f_4xlarge: "g6f.4xlarge",
  g6f_large: "g6f.large",
  g6f_xlarge: "g6f.xlarge",
  g7_12xlarge: "g7.12xlarge",
  g7_24xlarge: "g7.24xlarge",
  g7_2xlarge: "g7.2xlarge",
  g7_48xlarge: "g7.48xlarge",
  g7_4xlarge: "g7.4xlarge",
  g7_8xlarge: "g7.8xlarge",
  g7e_12xlarge: "g7e.12xlarge",
  g7e_24xlarge: "g7e.24xlarge",
  g7e_2xlarge: "g7e.2xlarge",
  g7e_48xlarge: "g7e.48xlarge",
  g7e_4xlarge: "g7e.4xlarge",
  g7e_8xlarge: "g7e.8xlarge",
  gr6_4xlarge: "gr6.4xlarge",
  gr6_8xlarge: "gr6.8xlarge",
  gr6f_4xlarge: "gr6f.4xlarge",
  h1_16xlarge: "h1.16xlarge",
  h1_2xlarge: "h1.2xlarge",
  h1_4xlarge: "h1.4xlarge",
  h1_8xlarge: "h1.8xlarge",
  hi1_4xlarge: "hi1.4xlarge",
  hpc6a_48xlarge: "hpc6a.48xlarge",
  hpc6id_32xlarge: "hpc6id.32xlarge",
  hpc7a_12xlarge: "hpc7a.12xlarge",
  hpc7a_24xlarge: "hpc7a.24xlarge",
  hpc7a_48xlarge: "hpc7a.48xlarge",
  hpc7a_96xlarge: "hpc7a.96xlarge",
  hpc7g_16xlarge: "hpc7g.16xlarge",
  hpc7g_4xlarge: "hpc7g.4xlarge",
  hpc7g_8xlarge: "hpc7g.8xlarge",
  hpc8a_96xlarge: "hpc8a.96xlarge",
  hs1_8xlarge: "hs1.8xlarge",
  i2_2xlarge: "i2.2xlarge",
  i2_4xlarge: "i2.4xlarge",
  i2_8xlarge: "i2.8xlarge",
  i2_xlarge: "i2.xlarge",
  i3_16xlarge: "i3.16xlarge",
  i3_2xlarge: "i3.2xlarge",
  i3_4xlarge: "i3.4xlarge",
  i3_8xlarge: "i3.8xlarge",
  i3_large: "i3.large",
  i3_metal: "i3.metal",
  i3_xlarge: "i3.xlarge",
  i3en_12xlarge: "i3en.12xlarge",
  i3en_24xlarge: "i3en.24xlarge",
  i3en_2xlarge: "i3en.2xlarge",
  i3en_3xlarge: "i3en.3xlarge",
  i3en_6xlarge: "i3en.6xlarge",
  i3en_large: "i3en.large",
  i3en_metal: "i3en.metal",
  i3en_xlarge: "i3en.xlarge",
  i4g_16xlarge: "i4g.16xlarge",
  i4g_2xlarge: "i4g.2xlarge",
  i4g_4xlarge: "i4g.4xlarge",
  i4g_8xlarge: "i4g.8xlarge",
  i4g_large: "i4g.large",
  i4g_xlarge: "i4g.xlarge",
  i4i_12xlarge: "i4i.12xlarge",
  i4i_16xlarge: "i4i.16xlarge",
  i4i_24xlarge: "i4i.24xlarge",
  i4i_2xlarge: "i4i.2xlarge",
  i4i_32xlarge: "i4i.32xlarge",
  i4i_4xlarge: "i4i.4xlarge",
  i4i_8xlarge: "i4i.8xlarge",
  i4i_large: "i4i.large",
  i4i_metal: "i4i.metal",
  i4i_xlarge: "i4i.xlarge",
  i7i_12xlarge: "i7i.12xlarge",
  i7i_16xlarge: "i7i.16xlarge",
  i7i_24xlarge: "i7i.24xlarge",
  i7i_2xlarge: "i7i.2xlarge",
  i7i_48xlarge: "i7i.48xlarge",
  i7i_4xlarge: "i7i.4xlarge",
  i7i_8xlarge: "i7i.8xlarge",
  i7i_large: "i7i.large",
  i7i_metal_24xl: "i7i.metal-24xl",
  i7i_metal_48xl: "i7i.metal-48xl",
  i7i_xlarge: "i7i.xlarge",
  i7ie_12xlarge: "i7ie.12xlarge",
  i7ie_18xlarge: "i7ie.18xlarge",
  i7ie_24xlarge: "i7ie.24xlarge",
  i7ie_2xlarge: "i7ie.2xlarge",
  i7ie_3xlarge: "i7ie.3xlarge",
  i7ie_48xlarge: "i7ie.48xlarge",
  i7ie_6xlarge: "i7ie.6xlarge",
  i7ie_large: "i7ie.large",
  i7ie_metal_24xl: "i7ie.metal-24xl",
  i7ie_metal_48xl: "i7ie.metal-48xl",
  i7ie_xlarge: "i7ie.xlarge",
  i8g_12xlarge: "i8g.12xlarge",
  i8g_16xlarge: "i8g.16xlarge",
  i8g_24xlarge: "i8g.24xlarge",
  i8g_2xlarge: "i8g.2xlarge",
  i8g_48xlarge: "i8g.48xlarge",
  i8g_4xlarge: "i8g.4xlarge",
  i8g_8xlarge: "i8g.8xlarge",
  i8g_large: "i8g.large",
  i8g_metal_24xl: "i8g.metal-24xl",
  i8g_metal_48xl: "i8g.metal-48xl",
  i8g_xlarge: "i8g.xlarge",
  i8ge_12xlarge: "i8ge.12xlarge",
  i8ge_18xlarge: "i8ge.18xlarge",
  i8ge_24xlarge: "i8ge.24xlarge",
  i8ge_2xlarge: "i8ge.2xlarge",
  i8ge_3xlarge: "i8ge.3xlarge",
  i8ge_48xlarge: "i8ge.48xlarge",
  i8ge_6xlarge: "i8ge.6xlarge",
  i8ge_large: "i8ge.large",
  i8ge_metal_24xl: "i8ge.metal-24xl",
  i8ge_metal_48xl: "i8ge.metal-48xl",
  i8ge_xlarge: "i8ge.xlarge",
  im4gn_16xlarge: "im4gn.16xlarge",
  im4gn_2xlarge: "im4gn.2xlarge",
  im4gn_4xlarge: "im4gn.4xlarge",
  im4gn_8xlarge: "im4gn.8xlarge",
  im4gn_large: "im4gn.large",
  im4gn_xlarge: "im4gn.xlarge",
  inf1_24xlarge: "inf1.24xlarge",
  inf1_2xlarge: "inf1.2xlarge",
  inf1_6xlarge: "inf1.6xlarge",
  inf1_xlarge: "inf1.xlarge",
  inf2_24xlarge: "inf2.24xlarge",
  inf2_48xlarge: "inf2.48xlarge",
  inf2_8xlarge: "inf2.8xlarge",
  inf2_xlarge: "inf2.xlarge",
  is4gen_2xlarge: "is4gen.2xlarge",
  is4gen_4xlarge: "is4gen.4xlarge",
  is4gen_8xlarge: "is4gen.8xlarge",
  is4gen_large: "is4gen.large",
  is4gen_medium: "is4gen.medium",
  is4gen_xlarge: "is4gen.xlarge",
  m1_large: "m1.large",
  m1_medium: "m1.medium",
  m1_small: "m1.small",
  m1_xlarge: "m1.xlarge",
  m2_2xlarge: "m2.2xlarge",
  m2_4xlarge: "m2.4xlarge",
  m2_xlarge: "m2.xlarge",
  m3_2xlarge: "m3.2xlarge",
  m3_large: "m3.large",
  m3_medium: "m3.medium",
  m3_xlarge: "m3.xlarge",
  m4_10xlarge: "m4.10xlarge",
  m4_16xlarge: "m4.16xlarge",
  m4_2xlarge: "m4.2xlarge",
  m4_4xlarge: "m4.4xlarge",
  m4_large: "m4.large",
  m4_xlarge: "m4.xlarge",
  m5_12xlarge: "m5.12xlarge",
  m5_16xlarge: "m5.16xlarge",
  m5_24xlarge: "m5.24xlarge",
  m5_2xlarge: "m5.2xlarge",
  m5_4xlarge: "m5.4xlarge",
  m5_8xlarge: "m5.8xlarge",
  m5_large: "m5.large",
  m5_metal: "m5.metal",
  m5_xlarge: "m5.xlarge",
  m5a_12xlarge: "m5a.12xlarge",
  m5a_16xlarge: "m5a.16xlarge",
  m5a_24xlarge: "m5a.24xlarge",
  m5a_2xlarge: "m5a.2xlarge",
  m5a_4xlarge: "m5a.4xlarge",
  m5a_8xlarge: "m5a.8xlarge",
  m5a_large: "m5a.large",
  m5a_xlarge: "m5a.xlarge",
  m5ad_12xlarge: "m5ad.12xlarge",
  m5ad_16xlarge: "m5ad.16xlarge",
  m5ad_24xlarge: "m5ad.24xlarge",
  m5ad_2xlarge: "m5ad.2xlarge",
  m5ad_4xlarge: "m5ad.4xlarge",
  m5ad_8xlarge: "m5ad.8xlarge",
  m5ad_large: "m5ad.large",
  m5ad_xlarge: "m5ad.xlarge",
  m5d_12xlarge: "m5d.12xlarge",
  m5d_16xlarge: "m5d.16xlarge",
  m5d_24xlarge: "m5d.24xlarge",
  m5d_2xlarge: "m5d.2xlarge",
  m5d_4xlarge: "m5d.4xlarge",
  m5d_8xlarge: "m5d.8xlarge",
  m5d_large: "m5d.large",
  m5d_metal: "m5d.metal",
  m5d_xlarge: "m5d.xlarge",
  m5dn_12xlarge: "m5dn.12xlarge",
  m5dn_16xlarge: "m5dn.16xlarge",
  m5dn_24xlarge: "m5dn.24xlarge",
  m5dn_2xlarge: "m5dn.2xlarge",
  m5dn_4xlarge: "m5dn.4xlarge",
  m5dn_8xlarge: "m5dn.8xlarge",
  m5dn_large: "m5dn.large",
  m5dn_metal: "m5dn.metal",
  m5dn_xlarge: "m5dn.xlarge",
  m5n_12xlarge: "m5n.12xlarge",
  m5n_16xlarge: "m5n.16xlarge",
  m5n_24xlarge: "m5n.24xlarge",
  m5n_2xlarge: "m5n.2xlarge",
  m5n_4xlarge: "m5n.4xlarge",
  m5n_8xlarge: "m5n.8xlarge",
  m5n_large: "m5n.large",
  m5n_metal: "m5n.metal",
  m5n_xlarge: "m5n.xlarge",
  m5zn_12xlarge: "m5zn.12xlarge",
  m5zn_2xlarge: "m5zn.2xlarge",
  m5zn_3xlarge: "m5zn.3xlarge",
  m5zn_6xlarge: "m5zn.6xlarge",
  m5zn_large: "m5zn.large",
  m5zn_metal: "m5zn.metal",
  m5zn_xlarge: "m5zn.xlarge",
  m6a_12xlarge: "m6a.12xlarge",
  m6a_16xlarge: "m6a.16xlarge",
  m6a_24xlarge: "m6a.24xlarge",
  m6a_2xlarge: "m6a.2xlarge",
  m6a_32xlarge: "m6a.32xlarge",
  m6a_48xlarge: "m6a.48xlarge",
  m6a_4xlarge: "m6a.4xlarge",
  m6a_8xlarge: "m6a.8xlarge",
  m6a_large: "m6a.large",
  m6a_metal: "m6a.metal",
  m6a_xlarge: "m6a.xlarge",
  m6g_12xlarge: "m6g.12xlarge",
  m6g_16xlarge: "m6g.16xlarge",
  m6g_2xlarge: "m6g.2xlarge",
  m6g_4xlarge: "m6g.4xlarge",
  m6g_8xlarge: "m6g.8xlarge",
  m6g_large: "m6g.large",
  m6g_medium: "m6g.medium",
  m6g_metal: "m6g.metal",
  m6g_xlarge: "m6g.xlarge",
  m6gd_12xlarge: "m6gd.12xlarge",
  m6gd_16xlarge: "m6gd.16xlarge",
  m6gd_2xlarge: "m6gd.2xlarge",
  m6gd_4xlarge: "m6gd.4xlarge",
  m6gd_8xlarge: "m6gd.8xlarge",
  m6gd_large: "m6gd.large",
  m6gd_medium: "m6gd.medium",
  m6gd_metal: "m6gd.metal",
  m6gd_xlarge: "m6gd.xlarge",
  m6i_12xlarge: "m6i.12xlarge",
  m6i_16xlarge: "m6i.16xlarge",
  m6i_24xlarge: "m6i.24xlarge",
  m6i_2xlarge: "m6i.2xlarge",
  m6i_32xlarge: "m6i.32xlarge",
  m6i_4xlarge: "m6i.4xlarge",
  m6i_8xlarge: "m6i.8xlarge",
  m6i_large: "m6i.large",
  m6i_metal: "m6i.metal",
  m6i_xlarge: "m6i.xlarge",
  m6id_12xlarge: "m6id.12xlarge",
  m6id_16xlarge: "m6id.16xlarge",
  m6id_24xlarge: "m6id.24xlarge",
  m6id_2xlarge: "m6id.2xlarge",
  m6id_32xlarge: "m6id.32xlarge",
  m6id_4xlarge: "m6id.4xlarge",
  m6id_8xlarge: "m6id.8xlarge",
  m6id_large: "m6id.large",
  m6id_metal: "m6id.metal",
  m6id_xlarge: "m6id.xlarge",
  m6idn_12xlarge: "m6idn.12xlarge",
  m6idn_16xlarge: "m6idn.16xlarge",
  m6idn_24xlarge: "m6idn.24xlarge",
  m6idn_2xlarge: "m6idn.2xlarge",
  m6idn_32xlarge: "m6idn.32xlarge",
  m6idn_4xlarge: "m6idn.4xlarge",
  m6idn_8xlarge: "m6idn.8xlarge",
  m6idn_large: "m6idn.large",
  m6idn_metal: "m6idn.metal",
  m6idn_xlarge: "m6idn.xlarge",
  m6in_12xlarge: "m6in.12xlarge",
  m6in_16xlarge: "m6in.16xlarge",
  m6in_24xlarge: "m6in.24xlarge",
  m6in_2xlarge: "m6in.2xlarge",
  m6in_32xlarge: "m6in.32xlarge",
  m6in_4xlarge: "m6in.4xlarge",
  m6in_8xlarge: "m6in.8xlarge",
  m6in_large: "m6in.large",
  m6in_metal: "m6in.metal",
  m6in_xlarge: "m6in.xlarge",
  m7a_12xlarge: "m7a.12xlarge",
  m7a_16xlarge: "m7a.16xlarge",
  m7a_24xlarge: "m7a.24xlarge",
  m7a_2xlarge: "m7a.2xlarge",
  m7a_32xlarge: "m7a.32xlarge",
  m7a_48xlarge: "m7a.48xlarge",
  m7a_4xlarge: "m7a.4xlarge",
  m7a_8xlarge: "m7a.8xlarge",
  m7a_large: "m7a.large",
  m7a_medium: "m7a.medium",
  m7a_metal_48xl: "m7a.metal-48xl",
  m7a_xlarge: "m7a.xlarge",
  m7g_12xlarge: "m7g.12xlarge",
  m7g_16xlarge: "m7g.16xlarge",
  m7g_2xlarge: "m7g.2xlarge",
  m7g_4xlarge: "m7g.4xlarge",
  m7g_8xlarge: "m7g.8xlarge",
  m7g_large: "m7g.large",
  m7g_medium: "m7g.medium",
  m7g_metal: "m7g.metal",
  m7g_xlarge: "m7g.xlarge",
  m7gd_12xlarge: "m7gd.12xlarge",
  m7gd_16xlarge: "m7gd.16xlarge",
  m7gd_2xlarge: "m7gd.2xlarge",
  m7gd_4xlarge: "m7gd.4xlarge",
  m7gd_8xlarge: "m7gd.8xlarge",
  m7gd_large: "m7gd.large",
  m7gd_medium: "m7gd.medium",
  m7gd_metal: "m7gd.metal",
  m7gd_xlarge: "m7gd.xlarge",
  m7i_12xlarge: "m7i.12xlarge",
  m7i_16xlarge: "m7i.16xlarge",
  m7i_24xlarge: "m7i.24xlarge",
  m7i_2xlarge: "m7i.2xlarge",
  m7i_48xlarge: "m7i.48xlarge",
  m7i_4xlarge: "m7i.4xlarge",
  m7i_8xlarge: "m7i.8xlarge",
  m7i_flex_12xlarge: "m7i-flex.12xlarge",
  m7i_flex_16xlarge: "m7i-flex.16xlarge",
  m7i_flex_2xlarge: "m7i-flex.2xlarge",
  m7i_flex_4xlarge: "m7i-flex.4xlarge",
  m7i_flex_8xlarge: "m7i-flex.8xlarge",
  m7i_flex_large: "m7i-flex.large",
  m7i_flex_xlarge: "m7i-flex.xlarge",
  m7i_large: "m7i.large",
  m7i_metal_24xl: "m7i.metal-24xl",
  m7i_metal_48xl: "m7i.metal-48xl",
  m7i_xlarge: "m7i.xlarge",
  m8a_12xlarge: "m8a.12xlarge",
  m8a_16xlarge: "m8a.16xlarge",
  m8a_24xlarge: "m8a.24xlarge",
  m8a_2xlarge: "m8a.2xlarge",
  m8a_48xlarge: "m8a.48xlarge",
  m8a_4xlarge: "m8a.4xlarge",
  m8a_8xlarge: "m8a.8xlarge",
  m8a_large: "m8a.large",
  m8a_medium: "m8a.medium",
  m8a_metal_24xl: "m8a.metal-24xl",
  m8a_metal_48xl: "m8a.metal-48xl",
  m8a_xlarge: "m8a.xlarge",
  m8azn_12xlarge: "m8azn.12xlarge",
  m8azn_24xlarge: "m8azn.24xlarge",
  m8azn_3xlarge: "m8azn.3xlarge",
  m8azn_6xlarge: "m8azn.6xlarge",
  m8azn_large: "m8azn.large",
  m8azn_medium: "m8azn.medium",
  m8azn_metal_12xl: "m8azn.metal-12xl",
  m8azn_metal_24xl: "m8azn.metal-24xl",
  m8azn_xlarge: "m8azn.xlarge",
  m8g_12xlarge: "m8g.12xlarge",
  m8g_16xlarge: "m8g.16xlarge",
  m8g_24xlarge: "m8g.24xlarge",
  m8g_2xlarge: "m8g.2xlarge",
  m8g_48xlarge: "m8g.48xlarge",
  m8g_4xlarge: "m8g.4xlarge",
  m8g_8xlarge: "m8g.8xlarge",
  m8g_large: "m8g.large",
  m8g_medium: "m8g.medium",
  m8g_metal_24xl: "m8g.metal-24xl",
  m8g_metal_48xl: "m8g.metal-48xl",
  m8g_xlarge: "m8g.xlarge",
  m8gb_12xlarge: "m8gb.12xlarge",
  m8gb_16xlarge: "m8gb.16xlarge",
  m8gb_24xlarge: "m8gb.24xlarge",
  m8gb_2xlarge: "m8gb.2xlarge",
  m8gb_48xlarge: "m8gb.48xlarge",
  m8gb_4xlarge: "m8gb.4xlarge",
  m8gb_8xlarge: "m8gb.8xlarge",
  m8gb_large: "m8gb.large",
  m8gb_medium: "m8gb.medium",
  m8gb_metal_24xl: "m8gb.metal-24xl",
  m8gb_metal_48xl: "m8gb.metal-48xl",
  m8gb_xlarge: "m8gb.xlarge",
  m8gd_12xlarge: "m8gd.12xlarge",
  m8gd_16xlarge: "m8gd.16xlarge",
  m8gd_24xlarge: "m8gd.24xlarge",
  m8gd_2xlarge: "m8gd.2xlarge",
  m8gd_48xlarge: "m8gd.48xlarge",
  m8gd_4xlarge: "m8gd.4xlarge",
  m8gd_8xlarge: "m8gd.8xlarge",
  m8gd_large: "m8gd.large",
  m8gd_medium: "m8gd.medium",
  m8gd_metal_24xl: "m8gd.metal-24xl",
  m8gd_metal_48xl: "m8gd.metal-48xl",
  m8gd_xlarge: "m8gd.xlarge",
  m8gn_12xlarge: "m8gn.12xlarge",
  m8gn_16xlarge: "m8gn.16xlarge",
  m8gn_24xlarge: "m8gn.24xlarge",
  m8gn_2xlarge: "m8gn.2xlarge",
  m8gn_48xlarge: "m8gn.48xlarge",
  m8gn_4xlarge: "m8gn.4xlarge",
  m8gn_8xlarge: "m8gn.8xlarge",
  m8gn_large: "m8gn.large",
  m8gn_medium: "m8gn.medium",
  m8gn_metal_24xl: "m8gn.metal-24xl",
  m8gn_metal_48xl: "m8gn.metal-48xl",
  m8gn_xlarge: "m8gn.xlarge",
  m8i_12xlarge: "m8i.12xlarge",
  m8i_16xlarge: "m8i.16xlarge",
  m8i_24xlarge: "m8i.24xlarge",
  m8i_2xlarge: "m8i.2xlarge",
  m8i_32xlarge: "m8i.32xlarge",
  m8i_48xlarge: "m8i.48xlarge",
  m8i_4xlarge: "m8i.4xlarge",
  m8i_8xlarge: "m8i.8xlarge",
  m8i_96xlarge: "m8i.96xlarge",
  m8i_flex_12xlarge: "m8i-flex.12xlarge",
  m8i_flex_16xlarge: "m8i-flex.16xlarge",
  m8i_flex_2xlarge: "m8i-flex.2xlarge",
  m8i_flex_4xlarge: "m8i-flex.4xlarge",
  m8i_flex_8xlarge: "m8i-flex.8xlarge",
  m8i_flex_large: "m8i-flex.large",
  m8i_flex_xlarge: "m8i-flex.xlarge",
  m8i_large: "m8i.large",
  m8i_metal_48xl: "m8i.metal-48xl",
  m8i_metal_96xl: "m8i.metal-96xl",
  m8i_xlarge: "m8i.xlarge",
  m8ib_12xlarge: "m8ib.12xlarge",
  m8ib_16xlarge: "m8ib.16xlarge",
  m8ib_24xlarge: "m8ib.24xlarge",
  m8ib_2xlarge: "m8ib.2xlarge",
  m8ib_32xlarge: "m8ib.32xlarge",
  m8ib_48xlarge: "m8ib.48xlarge",
  m8ib_4xlarge: "m8ib.4xlarge",
  m8ib_8xlarge: "m8ib.8xlarge",
  m8ib_96xlarge: "m8ib.96xlarge",
  m8ib_large: "m8ib.large",
  m8ib_metal_48xl: "m8ib.metal-48xl",
  m8ib_metal_96xl: "m8ib.metal-96xl",
  m8ib_xlarge: "m8ib.xlarge",
  m8id_12xlarge: "m8id.12xlarge",
  m8id_16xlarge: "m8id.16xlarge",
  m8id_24xlarge: "m8id.24xlarge",
  m8id_2xlarge: "m8id.2xlarge",
  m8id_32xlarge: "m8id.32xlarge",
  m8id_48xlarge: "m8id.48xlarge",
  m8id_4xlarge: "m8id.4xlarge",
  m8id_8xlarge: "m8id.8xlarge",
  m8id_96xlarge: "m8id.96xlarge",
  m8id_large: "m8id.large",
  m8id_metal_48xl: "m8id.metal-48xl",
  m8id_metal_96xl: "m8id.metal-96xl",
  m8id_xlarge: "m8id.xlarge",
  m8idb_12xlarge: "m8idb.12xlarge",
  m8idb_16xlarge: "m8idb.16xlarge",
  m8idb_24xlarge: "m8idb.24xlarge",
  m8idb_2xlarge: "m8idb.2xlarge",
  m8idb_32xlarge: "m8idb.32xlarge",
  m8idb_48xlarge: "m8idb.48xlarge",
  m8idb_4xlarge: "m8idb.4xlarge",
  m8idb_8xlarge: "m8idb.8xlarge",
  m8idb_96xlarge: "m8idb.96xlarge",
  m8idb_large: "m8idb.large",
  m8idb_metal_48xl: "m8idb.metal-48xl",
  m8idb_metal_96xl: "m8idb.metal-96xl",
  m8idb_xlarge: "m8idb.xlarge",
  m8idn_12xlarge: "m8idn.12xlarge",
  m8idn_16xlarge: "m8idn.16xlarge",
  m8idn_24xlarge: "m8idn.24xlarge",
  m8idn_2xlarge: "m8idn.2xlarge",
  m8idn_32xlarge: "m8idn.32xlarge",
  m8idn_48xlarge: "m8idn.48xlarge",
  m8idn_4xlarge: "m8idn.4xlarge",
  m8idn_8xlarge: "m8idn.8xlarge",
  m8idn_96xlarge: "m8idn.96xlarge",
  m8idn_large: "m8idn.large",
  m8idn_metal_48xl: "m8idn.metal-48xl",
  m8idn_metal_96xl: "m8idn.metal-96xl",
  m8idn_xlarge: "m8idn.xlarge",
  m8in_12xlarge: "m8in.12xlarge",
  m8in_16xlarge: "m8in.16xlarge",
  m8in_24xlarge: "m8in.24xlarge",
  m8in_2xlarge: "m8in.2xlarge",
  m8in_32xlarge: "m8in.32xlarge",
  m8in_48xlarge: "m8in.48xlarge",
  m8in_4xlarge: "m8in.4xlarge",
  m8in_8xlarge: "m8in.8xlarge",
  m8in_96xlarge: "m8in.96xlarge",
  m8in_large: "m8in.large",
  m8in_metal_48xl: "m8in.metal-48xl",
  m8in_metal_96xl: "m8in.metal-96xl",
  m8in_xlarge: "m8in.xlarge",
  m8ine_12xlarge: "m8ine.12xlarge",
  m8ine_2xlarge: "m8ine.2xlarge",
  m8ine_4xlarge: "m8ine.4xlarge",
  m8ine_8xlarge: "m8ine.8xlarge",
  m8ine_large: "m8ine.large",
  m8ine_xlarge: "m8ine.xlarge",
  m9g_12xlarge: "m9g.12xlarge",
  m9g_16xlarge: "m9g.16xlarge",
  m9g_24xlarge: "m9g.24xlarge",
  m9g_2xlarge: "m9g.2xlarge",
  m9g_48xlarge: "m9g.48xlarge",
  m9g_4xlarge: "m9g.4xlarge",
  m9g_8xlarge: "m9g.8xlarge",
  m9g_large: "m9g.large",
  m9g_medium: "m9g.medium",
  m9g_metal_24xl: "m9g.metal-24xl",
  m9g_metal_48xl: "m9g.metal-48xl",
  m9g_xlarge: "m9g.xlarge",
  m9gd_12xlarge: "m9gd.12xlarge",
  m9gd_16xlarge: "m9gd.16xlarge",
  m9gd_24xlarge: "m9gd.24xlarge",
  m9gd_2xlarge: "m9gd.2xlarge",
  m9gd_48xlarge: "m9gd.48xlarge",
  m9gd_4xlarge: "m9gd.4xlarge",
  m9gd_8xlarge: "m9gd.8xlarge",
  m9gd_large: "m9gd.large",
  m9gd_medium: "m9gd.medium",
  m9gd_metal_24xl: "m9gd.metal-24xl",
  m9gd_metal_48xl: "m9gd.metal-48xl",
  m9gd_xlarge: "m9gd.xlarge",
  mac1_metal: "mac1.metal",
  mac2_m1ultra_metal: "mac2-m1ultra.metal",
  mac2_m2_metal: "mac2-m2.metal",
  mac2_m2pro_metal: "mac2-m2pro.metal",
  mac2_metal: "mac2.metal",
  mac_m3ultra_metal: "mac-m3ultra.metal",
  mac_m4_metal: "mac-m4.metal",
  mac_m4max_metal: "mac-m4max.metal",
  mac_m4pro_metal: "mac-m4pro.metal",
  p2_16xlarge: "p2.16xlarge",
  p2_8xlarge: "p2.8xlarge",
  p2_xlarge: "p2.xlarge",
  p3_16xlarge: "p3.16xlarge",
  p3_2xlarge: "p3.2xlarge",
  p3_8xlarge: "p3.8xlarge",
  p3dn_24xlarge: "p3dn.24xlarge",
  p4d_24xlarge: "p4d.24xlarge",
  p4de_24xlarge: "p4de.24xlarge",
  p5_48xlarge: "p5.48xlarge",
  p5_4xlarge: "p5.4xlarge",
  p5e_48xlarge: "p5e.48xlarge",
  p5en_48xlarge: "p5en.48xlarge",
  p6_b200_48xlarge: "p6-b200.48xlarge",
  p6_b300_48xlarge: "p6-b300.48xlarge",
  p6e_gb200_36xlarge: "p6e-gb200.36xlarge",
  r3_2xlarge: "r3.2xlarge",
  r3_4xlarge: "r3.4xlarge",
  r3_8xlarge: "r3.8xlarge",
  r3_large: "r3.large",
  r3_xlarge: "r3.xlarge",
  r4_16xlarge: "r4.16xlarge",
  r4_2xlarge: "r4.2xlarge",
  r4_4xlarge: "r4.4xlarge",
  r4_8xlarge: "r4.8xlarge",
  r4_large: "r4.large",
  r4_xlarge: "r4.xlarge",
  r5_12xlarge: "r5.12xlarge",
  r5_16xlarge: "r5.16xlarge",
  r5_24xlarge: "r5.24xlarge",
  r5_2xlarge: "r5.2xlarge",
  r5_4xlarge: "r5.4xlarge",
  r5_8xlarge: "r5.8xlarge",
  r5_large: "r5.large",
  r5_metal: "r5.metal",
  r5_xlarge: "r5.xlarge",
  r5a_12xlarge: "r5a.12xlarge",
  r5a_16xlarge: "r5a.16xlarge",
  r5a_24xlarge: "r5a.24xlarge",
  r5a_2xlarge: "r5a.2xlarge",
  r5a_4xlarge: "r5a.4xlarge",
  r5a_8xlarge: "r5a.8xlarge",
  r5a_large: "r5a.large",
  r5a_xlarge: "r5a.xlarge",
  r5ad_12xlarge: "r5ad.12xlarge",
  r5ad_16xlarge: "r5ad.16xlarge",
  r5ad_24xlarge: "r5ad.24xlarge",
  r5ad_2xlarge: "r5ad.2xlarge",
  r5ad_4xlarge: "r5ad.4xlarge",
  r5ad_8xlarge: "r5ad.8xlarge",
  r5ad_large: "r5ad.large",
  r5ad_xlarge: "r5ad.xlarge",
  r5b_12xlarge: "r5b.12xlarge",
  r5b_16xlarge: "r5b.16xlarge",
  r5b_24xlarge: "r5b.24xlarge",
  r5b_2xlarge: "r5b.2xlarge",
  r5b_4xlarge: "r5b.4xlarge",
  r5b_8xlarge: "r5b.8xlarge",
  r5b_large: "r5b.large",
  r5b_metal: "r5b.metal",
  r5b_xlarge: "r5b.xlarge",
  r5d_12xlarge: "r5d.12xlarge",
  r5d_16xlarge: "r5d.16xlarge",
  r5d_24xlarge: "r5d.24xlarge",
  r5d_2xlarge: "r5d.2xlarge",
  r5d_4xlarge: "r5d.4xlarge",
  r5d_8xlarge: "r5d.8xlarge",
  r5d_large: "r5d.large",
  r5d_metal: "r5d.metal",
  r5d_xlarge: "r5d.xlarge",
  r5dn_12xlarge: "r5dn.12xlarge",
  r5dn_16xlarge: "r5dn.16xlarge",
  r5dn_24xlarge: "r5dn.24xlarge",
  r5dn_2xlarge: "r5dn.2xlarge",
  r5dn_4xlarge: "r5dn.4xlarge",
  r5dn_8xlarge: "r5dn.8xlarge",
  r5dn_large: "r5dn.large",
  r5dn_metal: "r5dn.metal",
  r5dn_xlarge: "r5dn.xlarge",
  r5n_12xlarge: "r5n.12xlarge",
  r5n_16xlarge: "r5n.16xlarge",
  r5n_24xlarge: "r5n.24xlarge",
  r5n_2xlarge: "r5n.2xlarge",
  r5n_4xlarge: "r5n.4xlarge",
  r5n_8xlarge: "r5n.8xlarge",
  r5n_large: "r5n.large",
  r5n_metal: "r5n.metal",
  r5n_xlarge: "r5n.xlarge",
  r6a_12xlarge: "r6a.12xlarge",
  r6a_16xlarge: "r6a.16xlarge",
  r6a_24xlarge: "r6a.24xlarge",
  r6a_2xlarge: "r6a.2xlarge",
  r6a_32xlarge: "r6a.32xlarge",
  r6a_48xlarge: "r6a.48xlarge",
  r6a_4xlarge: "r6a.4xlarge",
  r6a_8xlarge: "r6a.8xlarge",
  r6a_large: "r6a.large",
  r6a_metal: "r6a.metal",
  r6a_xlarge: "r6a.xlarge",
  r6g_12xlarge: "r6g.12xlarge",
  r6g_16xlarge: "r6g.16xlarge",
  r6g_2xlarge: "r6g.2xlarge",
  r6g_4xlarge: "r6g.4xlarge",
  r6g_8xlarge: "r6g.8xlarge",
  r6g_large: "r6g.large",
  r6g_medium: "r6g.medium",
  r6g_metal: "r6g.metal",
  r6g_xlarge: "r6g.xlarge",
  r6gd_12xlarge: "r6gd.12xlarge",
  r6gd_16xlarge: "r6gd.16xlarge",
  r6gd_2xlarge: "r6gd.2xlarge",
  r6gd_4xlarge: "r6gd.4xlarge",
  r6gd_8xlarge: "r6gd.8xlarge",
  r6gd_large: "r6gd.large",
  r6gd_medium: "r6gd.medium",
  r6gd_metal: "r6gd.metal",
  r6gd_xlarge: "r6gd.xlarge",
  r6i_12xlarge: "r6i.12xlarge",
  r6i_16xlarge: "r6i.16xlarge",
  r6i_24xlarge: "r6i.24xlarge",
  r6i_2xlarge: "r6i.2xlarge",
  r6i_32xlarge: "r6i.32xlarge",
  r6i_4xlarge: "r6i.4xlarge",
  r6i_8xlarge: "r6i.8xlarge",
  r6i_large: "r6i.large",
  r6i_metal: "r6i.metal",
  r6i_xlarge: "r6i.xlarge",
  r6id_12xlarge: "r6id.12xlarge",
  r6id_16xlarge: "r6id.16xlarge",
  r6id_24xlarge: "r6id.24xlarge",
  r6id_2xlarge: "r6id.2xlarge",
  r6id_32xlarge: "r6id.32xlarge",
  r6id_4xlarge: "r6id.4xlarge",
  r6id_8xlarge: "r6id.8xlarge",
  r6id_large: "r6id.large",
  r6id_metal: "r6id.metal",
  r6id_xlarge: "r6id.xlarge",
  r6idn_12xlarge: "r6idn.12xlarge",
  r6idn_16xlarge: "r6idn.16xlarge",
  r6idn_24xlarge: "r6idn.24xlarge",
  r6idn_2xlarge: "r6idn.2xlarge",
  r6idn_32xlarge: "r6idn.32xlarge",
  r6idn_4xlarge: "r6idn.4xlarge",
  r6idn_8xlarge: "r6idn.8xlarge",
  r6idn_large: "r6idn.large",
  r6idn_metal: "r6idn.metal",
  r6idn_xlarge: "r6idn.xlarge",
  r6in_12xlarge: "r6in.12xlarge",
  r6in_16xlarge: "r6in.16xlarge",
  r6in_24xlarge: "r6in.24xlarge",
  r6in_2xlarge: "r6in.2xlarge",
  r6in_32xlarge: "r6in.32xlarge",
  r6in_4xlarge: "r6in.4xlarge",
  r6in_8xlarge: "r6in.8xlarge",
  r6in_large: "r6in.large",
  r6in_metal: "r6in.metal",
  r6in_xlarge: "r6in.xlarge",
  r7a_12xlarge: "r7a.12xlarge",
  r7a_16xlarge: "r7a.16xlarge",
  r7a_24xlarge: "r7a.24xlarge",
  r7a_2xlarge: "r7a.2xlarge",
  r7a_32xlarge: "r7a.32xlarge",
  r7a_48xlarge: "r7a.48xlarge",
  r7a_4xlarge: "r7a.4xlarge",
  r7a_8xlarge: "r7a.8xlarge",
  r7a_large: "r7a.large",
  r7a_medium: "r7a.medium",
  r7a_metal_48xl: "r7a.metal-48xl",
  r7a_xlarge: "r7a.xlarge",
  r7g_12xlarge: "r7g.12xlarge",
  r7g_16xlarge: "r7g.16xlarge",
  r7g_2xlarge: "r7g.2xlarge",
  r7g_4xlarge: "r7g.4xlarge",
  r7g_8xlarge: "r7g.8xlarge",
  r7g_large: "r7g.large",
  r7g_medium: "r7g.medium",
  r7g_metal: "r7g.metal",
  r7g_xlarge: "r7g.xlarge",
  r7gd_12xlarge: "r7gd.12xlarge",
  r7gd_16xlarge: "r7gd.16xlarge",
  r7gd_2xlarge: "r7gd.2xlarge",
  r7gd_4xlarge: "r7gd.4xlarge",
  r7gd_8xlarge: "r7gd.8xlarge",
  r7gd_large: "r7gd.large",
  r7gd_medium: "r7gd.medium",
  r7gd_metal: "r7gd.metal",
  r7gd_xlarge: "r7gd.xlarge",
  r7i_12xlarge: "r7i.12xlarge",
  r7i_16xlarge: "r7i.16xlarge",
  r7i_24xlarge: "r7i.24xlarge",
  r7i_2xlarge: "r7i.2xlarge",
  r7i_48xlarge: "r7i.48xlarge",
  r7i_4xlarge: "r7i.4xlarge",
  r7i_8xlarge: "r7i.8xlarge",
  r7i_large: "r7i.large",
  r7i_metal_24xl: "r7i.metal-24xl",
  r7i_metal_48xl: "r7i.metal-48xl",
  r7i_xlarge: "r7i.xlarge",
  r7iz_12xlarge: "r7iz.12xlarge",
  r7iz_16xlarge: "r7iz.16xlarge",
  r7iz_2xlarge: "r7iz.2xlarge",
  r7iz_32xlarge: "r7iz.32xlarge",
  r7iz_4xlarge: "r7iz.4xlarge",
  r7iz_8xlarge: "r7iz.8xlarge",
  r7iz_large: "r7iz.large",
  r7iz_metal_16xl: "r7iz.metal-16xl",
  r7iz_metal_32xl: "r7iz.metal-32xl",
  r7iz_xlarge: "r7iz.xlarge",
  r8a_12xlarge: "r8a.12xlarge",
  r8a_16xlarge: "r8a.16xlarge",
  r8a_24xlarge: "r8a.24xlarge",
  r8a_2xlarge: "r8a.2xlarge",
  r8a_48xlarge: "r8a.48xlarge",
  r8a_4xlarge: "r8a.4xlarge",
  r8a_8xlarge: "r8a.8xlarge",
  r8a_large: "r8a.large",
  r8a_medium: "r8a.medium",
  r8a_metal_24xl: "r8a.metal-24xl",
  r8a_metal_48xl: "r8a.metal-48xl",
  r8a_xlarge: "r8a.xlarge",
  r8g_12xlarge: "r8g.12xlarge",
  r8g_16xlarge: "r8g.16xlarge",
  r8g_24xlarge: "r8g.24xlarge",
  r8g_2xlarge: "r8g.2xlarge",
  r8g_48xlarge: "r8g.48xlarge",
  r8g_4xlarge: "r8g.4xlarge",
  r8g_8xlarge: "r8g.8xlarge",
  r8g_large: "r8g.large",
  r8g_medium: "r8g.medium",
  r8g_metal_24xl: "r8g.metal-24xl",
  r8g_metal_48xl: "r8g.metal-48xl",
  r8g_xlarge: "r8g.xlarge",
  r8gb_12xlarge: "r8gb.12xlarge",
  r8gb_16xlarge: "r8gb.16xlarge",
  r8gb_24xlarge: "r8gb.24xlarge",
  r8gb_2xlarge: "r8gb.2xlarge",
  r8gb_48xlarge: "r8gb.48xlarge",
  r8gb_4xlarge: "r8gb.4xlarge",
  r8gb_8xlarge: "r8gb.8xlarge",
  r8gb_large: "r8gb.large",
  r8gb_medium: "r8gb.medium",
  r8gb_metal_24xl: "r8gb.metal-24xl",
  r8gb_metal_48xl: "r8gb.metal-48xl",
  r8gb_xlarge: "r8gb.xlarge",
  r8gd_12xlarge: "r8gd.12xlarge",
  r8gd_16xlarge: "r8gd.16xlarge",
  r8gd_24xlarge: "r8gd.24xlarge",
  r8gd_2xlarge: "r8gd.2xlarge",
  r8gd_48xlarge: "r8gd.48xlarge",
  r8gd_4xlarge: "r8gd.4xlarge",
  r8gd_8xlarge: "r8gd.8xlarge",
  r8gd_large: "r8gd.large",
  r8gd_medium: "r8gd.medium",
  r8gd_metal_24xl: "r8gd.metal-24xl",
  r8gd_metal_48xl: "r8gd.metal-48xl",
  r8gd_xlarge: "r8gd.xlarge",
  r8gn_12xlarge: "r8gn.12xlarge",
  r8gn_16xlarge: "r8gn.16xlarge",
  r8gn_24xlarge: "r8gn.24xlarge",
  r8gn_2xlarge: "r8gn.2xlarge",
  r8gn_48xlarge: "r8gn.48xlarge",
  r8gn_4xlarge: "r8gn.4xlarge",
  r8gn_8xlarge: "r8gn.8xlarge",
  r8gn_large: "r8gn.large",
  r8gn_medium: "r8gn.medium",
  r8gn_metal_24xl: "r8gn.metal-24xl",
  r8gn_metal_48xl: "r8gn.metal-48xl",
  r8gn_xlarge: "r8gn.xlarge",
  r8i_12xlarge: "r8i.12xlarge",
  r8i_16xlarge: "r8i.16xlarge",
  r8i_24xlarge: "r8i.24xlarge",
  r8i_2xlarge: "r8i.2xlarge",
  r8i_32xlarge: "r8i.32xlarge",
  r8i_48xlarge: "r8i.48xlarge",
  r8i_4xlarge: "r8i.4xlarge",
  r8i_8xlarge: "r8i.8xlarge",
  r8i_96xlarge: "r8i.96xlarge",
  r8i_flex_12xlarge: "r8i-flex.12xlarge",
  r8i_flex_16xlarge: "r8i-flex.16xlarge",
  r8i_flex_2xlarge: "r8i-flex.2xlarge",
  r8i_flex_4xlarge: "r8i-flex.4xlarge",
  r8i_flex_8xlarge: "r8i-flex.8xlarge",
  r8i_flex_large: "r8i-flex.large",
  r8i_flex_xlarge: "r8i-flex.xlarge",
  r8i_large: "r8i.large",
  r8i_metal_48xl: "r8i.metal-48xl",
  r8i_metal_96xl: "r8i.metal-96xl",
  r8i_xlarge: "r8i.xlarge",
  r8ib_12xlarge: "r8ib.12xlarge",
  r8ib_16xlarge: "r8ib.16xlarge",
  r8ib_24xlarge: "r8ib.24xlarge",
  r8ib_2xlarge: "r8ib.2xlarge",
  r8ib_32xlarge: "r8ib.32xlarge",
  r8ib_48xlarge: "r8ib.48xlarge",
  r8ib_4xlarge: "r8ib.4xlarge",
  r8ib_8xlarge: "r8ib.8xlarge",
  r8ib_96xlarge: "r8ib.96xlarge",
  r8ib_large: "r8ib.large",
  r8ib_metal_48xl: "r8ib.metal-48xl",
  r8ib_metal_96xl: "r8ib.metal-96xl",
  r8ib_xlarge: "r8ib.xlarge",
  r8id_12xlarge: "r8id.12xlarge",
  r8id_16xlarge: "r8id.16xlarge",
  r8id_24xlarge: "r8id.24xlarge",
  r8id_2xlarge: "r8id.2xlarge",
  r8id_32xlarge: "r8id.32xlarge",
  r8id_48xlarge: "r8id.48xlarge",
  r8id_4xlarge: "r8id.4xlarge",
  r8id_8xlarge: "r8id.8xlarge",
  r8id_96xlarge: "r8id.96xlarge",
  r8id_large: "r8id.large",
  r8id_metal_48xl: "r8id.metal-48xl",
  r8id_metal_96xl: "r8id.metal-96xl",
  r8id_xlarge: "r8id.xlarge",
  r8idb_12xlarge: "r8idb.12xlarge",
  r8idb_16xlarge: "r8idb.16xlarge",
  r8idb_24xlarge: "r8idb.24xlarge",
  r8idb_2xlarge: "r8idb.2xlarge",
  r8idb_32xlarge: "r8idb.32xlarge",
  r8idb_48xlarge: "r8idb.48xlarge",
  r8idb_4xlarge: "r8idb.4xlarge",
  r8idb_8xlarge: "r8idb.8xlarge",
  r8idb_96xlarge: "r8idb.96xlarge",
  r8idb_large: "r8idb.large",
  r8idb_metal_48xl: "r8idb.metal-48xl",
  r8idb_metal_96xl: "r8idb.metal-96xl",
  r8idb_xlarge: "r8idb.xlarge",
  r8idn_12xlarge: "r8idn.12xlarge",
  r8idn_16xlarge: "r8idn.16xlarge",
  r8idn_24xlarge: "r8idn.24xlarge",
  r8idn_2xlarge: "r8idn.2xlarge",
  r8idn_32xlarge: "r8idn.32xlarge",
  r8idn_48xlarge: "r8idn.48xlarge",
  r8idn_4xlarge: "r8idn.4xlarge",
  r8idn_8xlarge: "r8idn.8xlarge",
  r8idn_96xlarge: "r8idn.96xlarge",
  r8idn_large: "r8idn.large",
  r8idn_metal_48xl: "r8idn.metal-48xl",
  r8idn_metal_96xl: "r8idn.metal-96xl",
  r8idn_xlarge: "r8idn.xlarge",
  r8in_12xlarge: "r8in.12xlarge",
  r8in_16xlarge: "r8in.16xlarge",
  r8in_24xlarge: "r8in.24xlarge",
  r8in_2xlarge: "r8in.2xlarge",
  r8in_32xlarge: "r8in.32xlarge",
  r8in_48xlarge: "r8in.48xlarge",
  r8in_4xlarge: "r8in.4xlarge",
  r8in_8xlarge: "r8in.8xlarge",
  r8in_96xlarge: "r8in.96xlarge",
  r8in_large: "r8in.large",
  r8in_metal_48xl: "r8in.metal-48xl",
  r8in_metal_96xl: "r8in.metal-96xl",
  r8in_xlarge: "r8in.xlarge",
  r9g_12xlarge: "r9g.12xlarge",
  r9g_16xlarge: "r9g.16xlarge",
  r9g_24xlarge: "r9g.24xlarge",
  r9g_2xlarge: "r9g.2xlarge",
  r9g_48xlarge: "r9g.48xlarge",
  r9g_4xlarge: "r9g.4xlarge",
  r9g_8xlarge: "r9g.8xlarge",
  r9g_large: "r9g.large",
  r9g_medium: "r9g.medium",
  r9g_metal_48xl: "r9g.metal-48xl",
  r9g_xlarge: "r9g.xlarge",
  r9gd_12xlarge: "r9gd.12xlarge",
  r9gd_16xlarge: "r9gd.16xlarge",
  r9gd_24xlarge: "r9gd.24xlarge",
  r9gd_2xlarge: "r9gd.2xlarge",
  r9gd_48xlarge: "r9gd.48xlarge",
  r9gd_4xlarge: "r9gd.4xlarge",
  r9gd_8xlarge: "r9gd.8xlarge",
  r9gd_large: "r9gd.large",
  r9gd_medium: "r9gd.medium",
  r9gd_metal_48xl: "r9gd.metal-48xl",
  r9gd_xlarge: "r9gd.xlarge",
  t1_micro: "t1.micro",
  t2_2xlarge: "t2.2xlarge",
  t2_large: "t2.large",
  t2_medium: "t2.medium",
  t2_micro: "t2.micro",
  t2_nano: "t2.nano",
  t2_small: "t2.small",
  t2_xlarge: "t2.xlarge",
  t3_2xlarge: "t3.2xlarge",
  t3_large: "t3.large",
  t3_medium: "t3.medium",
  t3_micro: "t3.micro",
  t3_nano: "t3.nano",
  t3_small: "t3.small",
  t3_xlarge: "t3.xlarge",
  t3a_2xlarge: "t3a.2xlarge",
  t3a_large: "t3a.large",
  t3a_medium: "t3a.medium",
  t3a_micro: "t3a.micro",
  t3a_nano: "t3a.nano",
  t3a_small: "t3a.small",
  t3a_xlarge: "t3a.xlarge",
  t4g_2xlarge: "t4g.2xlarge",
  t4g_large: "t4g.large",
  t4g_medium: "t4g.medium",
  t4g_micro: "t4g.micro",
  t4g_nano: "t4g.nano",
  t4g_small: "t4g.small",
  t4g_xlarge: "t4g.xlarge",
  t8i_medium: "t8i.medium",
  t8i_micro: "t8i.micro",
  t8i_nano: "t8i.nano",
  t8i_small: "t8i.small",
  trn1_2xlarge: "trn1.2xlarge",
  trn1_32xlarge: "trn1.32xlarge",
  trn1n_32xlarge: "trn1n.32xlarge",
  trn2_3xlarge: "trn2.3xlarge",
  trn2_48xlarge: "trn2.48xlarge",
  trn2u_48xlarge: "trn2u.48xlarge",
  u7i_12tb_224xlarge: "u7i-12tb.224xlarge",
  u7i_6tb_112xlarge: "u7i-6tb.112xlarge",
  u7i_8tb_112xlarge: "u7i-8tb.112xlarge",
  u7ib_12tb_224xlarge: "u7ib-12tb.224xlarge",
  u7in_16tb_224xlarge: "u7in-16tb.224xlarge",
  u7in_24tb_224xlarge: "u7in-24tb.224xlarge",
  u7in_32tb_224xlarge: "u7in-32tb.224xlarge",
  u7inh_32tb_480xlarge: "u7inh-32tb.480xlarge",
  u_12tb1_112xlarge: "u-12tb1.112xlarge",
  u_12tb1_metal: "u-12tb1.metal",
  u_18tb1_112xlarge: "u-18tb1.112xlarge",
  u_18tb1_metal: "u-18tb1.metal",
  u_24tb1_112xlarge: "u-24tb1.112xlarge",
  u_24tb1_metal: "u-24tb1.metal",
  u_3tb1_56xlarge: "u-3tb1.56xlarge",
  u_6tb1_112xlarge: "u-6tb1.112xlarge",
  u_6tb1_56xlarge: "u-6tb1.56xlarge",
  u_6tb1_metal: "u-6tb1.metal",
  u_9tb1_112xlarge: "u-9tb1.112xlarge",
  u_9tb1_metal: "u-9tb1.metal",
  vt1_24xlarge: "vt1.24xlarge",
  vt1_3xlarge: "vt1.3xlarge",
  vt1_6xlarge: "vt1.6xlarge",
  x1_16xlarge: "x1.16xlarge",
  x1_32xlarge: "x1.32xlarge",
  x1e_16xlarge: "x1e.16xlarge",
  x1e_2xlarge: "x1e.2xlarge",
  x1e_32xlarge: "x1e.32xlarge",
  x1e_4xlarge: "x1e.4xlarge",
  x1e_8xlarge: "x1e.8xlarge",
  x1e_xlarge: "x1e.xlarge",
  x2gd_12xlarge: "x2gd.12xlarge",
  x2gd_16xlarge: "x2gd.16xlarge",
  x2gd_2xlarge: "x2gd.2xlarge",
  x2gd_4xlarge: "x2gd.4xlarge",
  x2gd_8xlarge: "x2gd.8xlarge",
  x2gd_large: "x2gd.large",
  x2gd_medium: "x2gd.medium",
  x2gd_metal: "x2gd.metal",
  x2gd_xlarge: "x2gd.xlarge",
  x2idn_16xlarge: "x2idn.16xlarge",
  x2idn_24xlarge: "x2idn.24xlarge",
  x2idn_32xlarge: "x2idn.32xlarge",
  x2idn_metal: "x2idn.metal",
  x2iedn_16xlarge: "x2iedn.16xlarge",
  x2iedn_24xlarge: "x2iedn.24xlarge",
  x2iedn_2xlarge: "x2iedn.2xlarge",
  x2iedn_32xlarge: "x2iedn.32xlarge",
  x2iedn_4xlarge: "x2iedn.4xlarge",
  x2iedn_8xlarge: "x2iedn.8xlarge",
  x2iedn_metal: "x2iedn.metal",
  x2iedn_xlarge: "x2iedn.xlarge",
  x2iezn_12xlarge: "x2iezn.12xlarge",
  x2iezn_2xlarge: "x2iezn.2xlarge",
  x2iezn_4xlarge: "x2iezn.4xlarge",
  x2iezn_6xlarge: "x2iezn.6xlarge",
  x2iezn_8xlarge: "x2iezn.8xlarge",
  x2iezn_metal: "x2iezn.metal",
  x8aedz_12xlarge: "x8aedz.12xlarge",
  x8aedz_24xlarge: "x8aedz.24xlarge",
  x8aedz_3xlarge: "x8aedz.3xlarge",
  x8aedz_6xlarge: "x8aedz.6xlarge",
  x8aedz_large: "x8aedz.large",
  x8aedz_metal_12xl: "x8aedz.metal-12xl",
  x8aedz_metal_24xl: "x8aedz.metal-24xl",
  x8aedz_xlarge: "x8aedz.xlarge",
  x8g_12xlarge: "x8g.12xlarge",
  x8g_16xlarge: "x8g.16xlarge",
  x8g_24xlarge: "x8g.24xlarge",
  x8g_2xlarge: "x8g.2xlarge",
  x8g_48xlarge: "x8g.48xlarge",
  x8g_4xlarge: "x8g.4xlarge",
  x8g_8xlarge: "x8g.8xlarge",
  x8g_large: "x8g.large",
  x8g_medium: "x8g.medium",
  x8g_metal_24xl: "x8g.metal-24xl",
  x8g_metal_48xl: "x8g.metal-48xl",
  x8g_xlarge: "x8g.xlarge",
  x8i_12xlarge: "x8i.12xlarge",
  x8i_16xlarge: "x8i.16xlarge",
  x8i_24xlarge: "x8i.24xlarge",
  x8i_2xlarge: "x8i.2xlarge",
  x8i_32xlarge: "x8i.32xlarge",
  x8i_48xlarge: "x8i.48xlarge",
  x8i_4xlarge: "x8i.4xlarge",
  x8i_64xlarge: "x8i.64xlarge",
  x8i_8xlarge: "x8i.8xlarge",
  x8i_96xlarge: "x8i.96xlarge",
  x8i_large: "x8i.large",
  x8i_metal_48xl: "x8i.metal-48xl",
  x8i_metal_96xl: "x8i.metal-96xl",
  x8i_xlarge: "x8i.xlarge",
  z1d_12xlarge: "z1d.12xlarge",
  z1d_2xlarge: "z1d.2xlarge",
  z1d_3xlarge: "z1d.3xlarge",
  z1d_6xlarge: "z1d.6xlarge",
  z1d_large: "z1d.large",
  z1d_metal: "z1d.metal",
  z1d_xlarge: "z1d.xlarge"
};

// lib/aws/tags.js
function tagList(tags) {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
function machineTags(tags) {
  return ["instance", "volume"].map((ResourceType) => ({ ResourceType, Tags: tagList(tags) }));
}

// lib/aws/fleet.js
var anyPricePercentage = 999999;
async function createFleet(client, request) {
  const answer = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forEc2Purpose */ .Yn)(`launch ${request.count} instances`, () => client.send(new CreateFleetCommand(fleetInput(request))));
  const zones = new Map(request.subnets.map(({ subnetId, zone }) => [subnetId, zone]));
  const launched = (answer.Instances ?? []).flatMap((group) => {
    const overrides = group.LaunchTemplateAndOverrides?.Overrides;
    const zone = group.AvailabilityZone ?? overrides?.AvailabilityZone ?? zones.get(overrides?.SubnetId ?? "");
    return (group.InstanceIds ?? []).map((instanceId) => ({
      instanceId,
      instanceType: group.InstanceType ?? "unknown",
      zone: zone ?? "unknown"
    }));
  });
  const errors = (answer.Errors ?? []).map((error) => {
    const subnetId = error.LaunchTemplateAndOverrides?.Overrides?.SubnetId;
    return {
      code: error.ErrorCode ?? "unknown",
      message: error.ErrorMessage ?? "",
      ...subnetId === void 0 ? {} : { subnetId }
    };
  });
  return { launched, errors };
}
function fleetInput(request) {
  const isSpot = request.usageClass === "spot";
  return {
    Type: "instant",
    ClientToken: request.clientToken,
    TargetCapacitySpecification: {
      TotalTargetCapacity: request.count,
      DefaultTargetCapacityType: isSpot ? "spot" : "on-demand"
    },
    // The only strategies that attribute-based selection takes; spot's own default, lowest-price, is interrupted most.
    ...isSpot ? { SpotOptions: { AllocationStrategy: "price-capacity-optimized" } } : { OnDemandOptions: { AllocationStrategy: "lowest-price" } },
    LaunchTemplateConfigs: [
      {
        LaunchTemplateSpecification: {
          LaunchTemplateId: request.launchTemplateId,
          Version: request.launchTemplateVersion
        },
        Overrides: request.subnets.map(({ subnetId }) => ({
          SubnetId: subnetId,
          InstanceRequirements: {
            ...instanceRequirements(request.resourceClass, request.allowedInstanceTypes),
            // EC2's default drops on-demand types 20 % dearer than the cheapest, whatever the user allows.
            ...isSpot ? { MaxSpotPriceAsPercentageOfOptimalOnDemandPrice: 100 } : { OnDemandMaxPricePercentageOverLowestPrice: anyPricePercentage }
          }
        }))
      }
    ],
    TagSpecifications: machineTags(request.tags)
  };
}
function instanceRequirements({ cpu, memoryMib }, allowedInstanceTypes) {
  return {
    VCpuCount: { Min: cpu, Max: cpu },
    MemoryMiB: { Min: memoryMib },
    AllowedInstanceTypes: [...allowedInstanceTypes],
    BurstablePerformance: burstable(allowedInstanceTypes),
    BareMetal: bareMetal(allowedInstanceTypes)
  };
}
function burstable(patterns) {
  return patterns.some((pattern) => pattern.startsWith("t")) ? "included" : "excluded";
}
function bareMetal(patterns) {
  return patterns.some((pattern) => pattern.includes("metal")) ? "included" : "excluded";
}

// lib/aws/launch-template.js

var keptVersions = 5;
async function findLaunchTemplate(client, name) {
  return (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forEc2Purpose */ .Yn)(`look up the launch template ${name}`, async () => {
    try {
      const answer = await client.send(new DescribeLaunchTemplatesCommand({ LaunchTemplateNames: [name] }));
      return answer.LaunchTemplates?.[0]?.LaunchTemplateId;
    } catch (thrown) {
      if ((0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .awsErrorCode */ .J6)(thrown) === "InvalidLaunchTemplateName.NotFoundException")
        return void 0;
      throw thrown;
    }
  });
}
async function createLaunchTemplate(client, name, content, description, tags) {
  const create = new CreateLaunchTemplateCommand({
    // The SDK's repeat of a call whose answer was lost is then no second template.
    ClientToken: (0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.randomUUID)(),
    LaunchTemplateName: name,
    VersionDescription: description,
    LaunchTemplateData: templateData(content),
    TagSpecifications: [{ ResourceType: "launch-template", Tags: tagList(tags) }]
  });
  const answer = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forEc2Purpose */ .Yn)(`create the launch template ${name}`, () => unlessNameIsTaken(() => client.send(create)));
  if (answer)
    return version(answer.LaunchTemplate?.LaunchTemplateId, answer.LaunchTemplate?.LatestVersionNumber);
  return addVersion(client, { LaunchTemplateName: name }, content, description);
}
async function createLaunchTemplateVersion(client, launchTemplateId, content, description) {
  return addVersion(client, { LaunchTemplateId: launchTemplateId }, content, description);
}
async function addVersion(client, template, content, description) {
  const { LaunchTemplateVersion: created } = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forEc2Purpose */ .Yn)("add a version to the launch template", () => client.send(new CreateLaunchTemplateVersionCommand({
    ...template,
    ClientToken: (0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.randomUUID)(),
    VersionDescription: description,
    LaunchTemplateData: templateData(content)
  })));
  return version(created?.LaunchTemplateId, created?.VersionNumber);
}
async function unlessNameIsTaken(send) {
  try {
    return await send();
  } catch (thrown) {
    if ((0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .awsErrorCode */ .J6)(thrown) === "InvalidLaunchTemplateName.AlreadyExistsException")
      return void 0;
    throw thrown;
  }
}
async function pruneLaunchTemplateVersions(client, launchTemplateId) {
  const numbers = [];
  let token;
  do {
    const page = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forEc2Purpose */ .Yn)("list the versions of the launch template", () => client.send(new DescribeLaunchTemplateVersionsCommand({
      LaunchTemplateId: launchTemplateId,
      MaxResults: 200,
      NextToken: token
    })));
    for (const { VersionNumber: number, DefaultVersion: isDefault } of page.LaunchTemplateVersions ?? []) {
      if (number !== void 0 && isDefault !== true)
        numbers.push(number);
    }
    token = page.NextToken;
  } while (token);
  const old = numbers.sort((a2, b2) => b2 - a2).slice(keptVersions + 1);
  if (old.length > 0) {
    await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forEc2Purpose */ .Yn)("delete old versions of the launch template", () => client.send(new DeleteLaunchTemplateVersionsCommand({
      LaunchTemplateId: launchTemplateId,
      Versions: old.map(String)
    })));
  }
  return old.length;
}
function templateData(content) {
  return {
    ImageId: content.imageId,
    IamInstanceProfile: "arn" in content.instanceProfile ? { Arn: content.instanceProfile.arn } : { Name: content.instanceProfile.name },
    ...networkData(content),
    ...content.rootVolume === void 0 ? {} : { BlockDeviceMappings: [rootMapping(content.rootVolume)] },
    ...content.keyName === void 0 ? {} : { KeyName: content.keyName },
    UserData: content.userData,
    // A machine that powers itself off is gone, whoever or whatever powered it off.
    InstanceInitiatedShutdownBehavior: "terminate",
    MetadataOptions: {
      HttpEndpoint: "enabled",
      HttpTokens: "required",
      HttpPutResponseHopLimit: content.metadataHopLimit,
      // An account may have them on by default, and then EC2 refuses tag keys with a slash or a space.
      InstanceMetadataTags: "disabled"
    },
    TagSpecifications: machineTags(content.tags)
  };
}
function networkData({ securityGroupIds, associatePublicIp }) {
  if (associatePublicIp === void 0)
    return { SecurityGroupIds: [...securityGroupIds] };
  return {
    NetworkInterfaces: [
      {
        DeviceIndex: 0,
        AssociatePublicIpAddress: associatePublicIp,
        DeleteOnTermination: true,
        Groups: [...securityGroupIds]
      }
    ]
  };
}
function rootMapping(volume) {
  return {
    DeviceName: volume.deviceName,
    Ebs: {
      VolumeSize: volume.sizeGib,
      VolumeType: volume.type,
      Throughput: volume.throughputMibPerSecond,
      Iops: volume.iops,
      DeleteOnTermination: true
    }
  };
}
function version(launchTemplateId, number) {
  if (launchTemplateId === void 0 || number === void 0) {
    throw new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .PoolError */ .FJ({
      code: "call-failed",
      message: "EC2 does not say the id and version of the launch template."
    });
  }
  return { launchTemplateId, version: String(number) };
}

// lib/aws/dry-run.js
function createDryRuns(client) {
  const DryRun = true;
  return {
    createLaunchTemplate: (name, content, tags) => verdict(() => client.send(new CreateLaunchTemplateCommand({
      DryRun,
      LaunchTemplateName: name,
      LaunchTemplateData: templateData(content),
      TagSpecifications: [{ ResourceType: "launch-template", Tags: tagList(tags) }]
    }))),
    createLaunchTemplateVersion: (LaunchTemplateId, content) => verdict(() => client.send(new CreateLaunchTemplateVersionCommand({
      DryRun,
      LaunchTemplateId,
      LaunchTemplateData: templateData(content)
    }))),
    createFleet: (request) => verdict(() => client.send(new CreateFleetCommand({ ...fleetInput(request), DryRun }))),
    runInstances: (content, instanceType, subnetId, tags) => verdict(() => client.send(new RunInstancesCommand(oneInstance(content, instanceType, subnetId, tags)))),
    terminateInstance: (instanceId) => verdict(() => client.send(new TerminateInstancesCommand({ DryRun, InstanceIds: [instanceId] })))
  };
}
function oneInstance(content, instanceType, subnetId, tags) {
  const { ImageId, IamInstanceProfile, KeyName, BlockDeviceMappings, ...network } = templateData(content);
  const { SecurityGroupIds, NetworkInterfaces, MetadataOptions } = network;
  return {
    DryRun: true,
    MinCount: 1,
    MaxCount: 1,
    ImageId,
    // A type that is younger than this SDK is left to EC2's default.
    InstanceType: Object.values(_InstanceType).find((known) => known === instanceType),
    IamInstanceProfile,
    KeyName,
    BlockDeviceMappings,
    MetadataOptions,
    ...NetworkInterfaces === void 0 ? { SecurityGroupIds, SubnetId: subnetId } : { NetworkInterfaces: NetworkInterfaces.map((each) => ({ ...each, SubnetId: subnetId })) },
    TagSpecifications: machineTags({ ...content.tags, ...tags })
  };
}
var refusedCode = /^(Invalid|Missing|Unsupported|Malformed)/;
async function verdict(send) {
  try {
    await send();
  } catch (thrown) {
    const code = (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .awsErrorCode */ .J6)(thrown) ?? "unknown error";
    if (code === "DryRunOperation")
      return { kind: "allowed" };
    const evidence = `${code}: ${(0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`;
    if (code === "UnauthorizedOperation")
      return { kind: "denied", evidence };
    if (refusedCode.test(code))
      return { kind: "refused", evidence };
    return (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forEc2Purpose */ .Yn)("let EC2 check a request", () => Promise.reject(asError(thrown)));
  }
  throw new Error("EC2 carried out a request that it was asked only to check.");
}
function asError(thrown) {
  return thrown instanceof Error ? thrown : new Error((0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown));
}

// lib/aws/ec2-instances.js
var terminateLimit = 1e3;
var filterLimit = 200;
var aliveStates = ["pending", "running", "stopping", "stopped"];
var endedStates = ["shutting-down", "terminated"];
async function listPoolInstances(client, pool, launch) {
  const filters = [
    { Name: `tag:${_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .poolTag */ .FM}`, Values: [pool] },
    { Name: "instance-state-name", Values: aliveStates },
    ...launch === void 0 ? [] : [{ Name: `tag:${_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .launchTag */ .gY}`, Values: [launch] }]
  ];
  const found = await describeInstances(client, filters);
  return found.flatMap((instance) => instance.InstanceId === void 0 ? [] : [
    {
      instanceId: instance.InstanceId,
      launch: instance.Tags?.find((tag) => tag.Key === _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .launchTag */ .gY)?.Value,
      launchedAtMs: instance.LaunchTime?.getTime() ?? 0
    }
  ]);
}
async function listEnded(client, instanceIds) {
  const ended = /* @__PURE__ */ new Map();
  for (let start = 0; start < instanceIds.length; start += filterLimit) {
    const found = await describeInstances(client, [
      { Name: "instance-id", Values: instanceIds.slice(start, start + filterLimit) },
      { Name: "instance-state-name", Values: endedStates }
    ]);
    for (const { InstanceId: id, StateReason: reason } of found) {
      if (id !== void 0)
        ended.set(id, reason?.Message ?? "EC2 gave no reason");
    }
  }
  return ended;
}
var statusLimit = 100;
async function listImpaired(client, instanceIds) {
  const impaired = /* @__PURE__ */ new Set();
  for (let start = 0; start < instanceIds.length; start += statusLimit) {
    const ids = instanceIds.slice(start, start + statusLimit);
    const { InstanceStatuses: statuses } = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forEc2Purpose */ .Yn)("look at the status checks of machines", () => client.send(new DescribeInstanceStatusCommand({ InstanceIds: ids })));
    for (const { InstanceId: id, InstanceStatus: own, SystemStatus: host } of statuses ?? []) {
      if (id !== void 0 && [own, host].some((status) => status?.Status === "impaired"))
        impaired.add(id);
    }
  }
  return impaired;
}
async function describeInstances(client, filters) {
  const found = [];
  let token;
  do {
    const page = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forEc2Purpose */ .Yn)("list the instances of the pool in EC2", () => client.send(new DescribeInstancesCommand({ Filters: filters, MaxResults: 1e3, NextToken: token })));
    found.push(...(page.Reservations ?? []).flatMap((reservation) => reservation.Instances ?? []));
    token = page.NextToken;
  } while (token);
  return found;
}
async function terminateInstances(client, instanceIds) {
  const failures = [];
  for (let start = 0; start < instanceIds.length; start += terminateLimit) {
    const batch = instanceIds.slice(start, start + terminateLimit);
    const together = batch.length > 1 ? await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .settleAll */ .j3)([terminate(client, batch)]) : void 0;
    if (together?.failures.length === 0)
      continue;
    const single = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .settleAll */ .j3)(batch.map((instanceId) => terminateKnown(client, instanceId)));
    failures.push(...single.failures);
  }
  (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .throwFirst */ .ri)(failures);
}
function terminate(client, instanceIds) {
  return (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forEc2Purpose */ .Yn)(`end ${instanceIds.join(", ")}`, () => client.send(new TerminateInstancesCommand({ InstanceIds: instanceIds })));
}
async function terminateKnown(client, instanceId) {
  try {
    await terminate(client, [instanceId]);
  } catch (thrown) {
    if (!(thrown instanceof _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .PoolError */ .FJ && thrown.awsCode?.startsWith("InvalidInstanceID")))
      throw thrown;
  }
}

// lib/aws/network-and-image.js
async function describeImage(client, imageId) {
  const answer = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forEc2Purpose */ .Yn)(`look up the AMI ${imageId}`, () => client.send(new DescribeImagesCommand({ ImageIds: [imageId] })));
  const [image] = answer.Images ?? [];
  const architecture = architectures[image?.Architecture ?? ""];
  if (image === void 0 || architecture === void 0 || image.State !== "available") {
    throw new _chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .fk(image === void 0 ? { code: "image-not-found", message: `There is no AMI ${imageId} in this region.` } : {
      code: "image-unusable",
      message: architecture === void 0 ? `The AMI ${imageId} is of architecture ${image.Architecture ?? "unknown"}.` : `The AMI ${imageId} is ${image.State ?? "in no state"}, not available.`
    });
  }
  return { imageId, architecture, rootVolume: rootVolumeOf(image) };
}
var architectures = { x86_64: "x64", arm64: "arm64" };
function rootVolumeOf({ RootDeviceName: deviceName, BlockDeviceMappings = [] }) {
  const ebs = BlockDeviceMappings.find((mapping) => mapping.DeviceName === deviceName)?.Ebs;
  if (deviceName === void 0 || ebs?.VolumeSize === void 0)
    return void 0;
  const { VolumeSize: sizeGib, VolumeType: type = "gp2", Throughput: throughputMibPerSecond, Iops: iops } = ebs;
  return { deviceName, sizeGib, type, throughputMibPerSecond, iops };
}
async function describeSubnets(client, subnetIds) {
  const answer = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forEc2Purpose */ .Yn)(`look up the subnets ${subnetIds.join(", ")}`, () => client.send(new DescribeSubnetsCommand({ SubnetIds: [...subnetIds] })));
  const known = (answer.Subnets ?? []).flatMap(({ SubnetId: subnetId, AvailabilityZone: zone, VpcId: vpcId = "", AvailableIpAddressCount: freeAddresses = 0 }) => subnetId === void 0 || zone === void 0 ? [] : [{ subnetId, zone, vpcId, freeAddresses }]);
  const position = (subnetId) => subnetIds.indexOf(subnetId);
  const subnets = known.sort((a2, b2) => position(a2.subnetId) - position(b2.subnetId)).filter(({ zone }, index, all) => all.findIndex((other) => other.zone === zone) === index).map(({ subnetId, zone }) => ({ subnetId, zone }));
  const used = new Set(subnets.map(({ subnetId }) => subnetId));
  return { subnets, unused: subnetIds.filter((subnetId) => !used.has(subnetId)), known };
}
async function describeSecurityGroups(client, groupIds) {
  const answer = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forEc2Purpose */ .Yn)(`look up the security groups ${groupIds.join(", ")}`, () => client.send(new DescribeSecurityGroupsCommand({ GroupIds: [...groupIds] })));
  return (answer.SecurityGroups ?? []).map(({ GroupId: groupId = "", VpcId: vpcId = "" }) => ({
    groupId,
    vpcId
  }));
}
async function listInstanceTypes(client, architecture, resourceClass, allowedInstanceTypes) {
  const found = [];
  let token;
  do {
    const page = await (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .forEc2Purpose */ .Yn)("look up the instance types of a class", () => client.send(new GetInstanceTypesFromInstanceRequirementsCommand({
      ArchitectureTypes: [architecture === "x64" ? "x86_64" : "arm64"],
      VirtualizationTypes: ["hvm"],
      InstanceRequirements: {
        ...instanceRequirements(resourceClass, allowedInstanceTypes),
        OnDemandMaxPricePercentageOverLowestPrice: anyPricePercentage
      },
      NextToken: token
    })));
    found.push(...(page.InstanceTypes ?? []).flatMap(({ InstanceType: type }) => type ?? []));
    token = page.NextToken;
  } while (token);
  return found;
}

// lib/aws/on-demand-prices.js
var mostTypes = 10;
var listRegion = "us-east-1";
var standardEndpoint = `https://api.pricing.${listRegion}.amazonaws.com`;
var endpointVariable = "AWS_ENDPOINT_URL_PRICING";
async function onDemandPrices(client, region, places) {
  if (!(0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .isFirstPartition */ .p0)(region))
    return /* @__PURE__ */ new Map();
  const types = [...new Set(places.map(({ instanceType }) => instanceType))].slice(0, mostTypes);
  const answers = await Promise.allSettled(types.map(async (type) => [type, hourlyUsd(await getProducts(client, region, type))]));
  const known = answers.flatMap((each) => each.status === "fulfilled" ? [each.value] : []);
  const failed = answers.find((each) => each.status === "rejected");
  if (known.length === 0 && failed !== void 0)
    throw failed.reason;
  const prices = new Map(known);
  return new Map(places.flatMap((place) => {
    const price = prices.get(place.instanceType);
    return price === void 0 ? [] : [[(0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .priceKey */ .nr)(place), price]];
  }));
}
async function getProducts(client, region, instanceType) {
  const filters = {
    instanceType,
    regionCode: region,
    operatingSystem: "Linux",
    tenancy: "Shared",
    preInstalledSw: "NA",
    capacitystatus: "Used"
  };
  const body = {
    ServiceCode: "AmazonEC2",
    Filters: Object.entries(filters).map(([Field, Value]) => ({ Type: "TERM_MATCH", Field, Value })),
    MaxResults: 1
  };
  const request = {
    service: "pricing",
    region: listRegion,
    endpoint: process.env[endpointVariable] ?? standardEndpoint,
    target: "AWSPriceListService.GetProducts",
    body
  };
  const once = { attempts: 1, limitMs: _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .priceLimitMs */ .ZM };
  return (0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonPost */ .Hv)(request, await client.config.credentials(), once);
}
function hourlyUsd(answer) {
  const [product] = valuesOf((0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(answer, "PriceList"));
  const terms = valuesOf((0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)((0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(parsed(product), "terms"), "OnDemand"));
  const dimensions = terms.flatMap((term) => valuesOf((0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(term, "priceDimensions")));
  const prices = dimensions.map((dimension) => Number((0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)((0,_chunk_UWYKXMHF_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(dimension, "pricePerUnit"), "USD")));
  return prices.find((price) => price > 0);
}
function parsed(text) {
  return typeof text === "string" ? JSON.parse(text) : void 0;
}
function valuesOf(value) {
  return typeof value === "object" && value !== null ? Object.values(value) : [];
}

// lib/aws/spot-prices.js
async function spotPrices(client, places) {
  const types = new Set(places.map(({ instanceType }) => instanceType));
  const prices = /* @__PURE__ */ new Map();
  const abortSignal = AbortSignal.timeout(_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .priceLimitMs */ .ZM);
  let token;
  do {
    const page = await client.send(new DescribeSpotPriceHistoryCommand({
      Filters: [{ Name: "instance-type", Values: [...types] }],
      ProductDescriptions: ["Linux/UNIX"],
      StartTime: /* @__PURE__ */ new Date(),
      NextToken: token
    }), { abortSignal });
    for (const { InstanceType: instanceType, AvailabilityZone: zone, SpotPrice } of page.SpotPriceHistory ?? []) {
      if (instanceType === void 0 || zone === void 0)
        continue;
      const price = Number(SpotPrice);
      if (price > 0)
        prices.set((0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .priceKey */ .nr)({ instanceType, zone }), price);
    }
    token = page.NextToken;
  } while (token);
  return prices;
}

// lib/aws/ec2.js
function createEc2(region) {
  const client = new EC2Client((0,_chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .clientSettings */ .ry)(region, _chunk_LE6E5Y6X_js__WEBPACK_IMPORTED_MODULE_1__/* .ec2TimeoutMs */ .YT));
  return {
    createFleet: (request) => createFleet(client, request),
    listPoolInstances: (pool, launch) => listPoolInstances(client, pool, launch),
    listEnded: (instanceIds) => listEnded(client, instanceIds),
    listImpaired: (instanceIds) => listImpaired(client, instanceIds),
    terminateInstances: (instanceIds) => terminateInstances(client, instanceIds),
    hourlyPrices: (usageClass, places) => usageClass === "spot" ? spotPrices(client, places) : onDemandPrices(client, region, places),
    describeImage: (imageId) => describeImage(client, imageId),
    describeSubnets: (subnetIds) => describeSubnets(client, subnetIds),
    describeSecurityGroups: (groupIds) => describeSecurityGroups(client, groupIds),
    listInstanceTypes: (architecture, resourceClass, allowedInstanceTypes) => listInstanceTypes(client, architecture, resourceClass, allowedInstanceTypes),
    dryRuns: createDryRuns(client),
    findLaunchTemplate: (name) => findLaunchTemplate(client, name),
    createLaunchTemplate: (name, content, description, tags) => createLaunchTemplate(client, name, content, description, tags),
    createLaunchTemplateVersion: (launchTemplateId, content, description) => createLaunchTemplateVersion(client, launchTemplateId, content, description),
    pruneLaunchTemplateVersions: (launchTemplateId) => pruneLaunchTemplateVersions(client, launchTemplateId)
  };
}



/***/ })

};
