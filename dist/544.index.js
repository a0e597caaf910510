export const id = 544;
export const ids = [544];
export const modules = {

/***/ 9544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGithub: () => (/* binding */ createGithub)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(9285);
;// CONCATENATED MODULE: ./lib/github/errors.js

/** The HTTP status of an error of GitHub's API; undefined for anything else. */
function githubStatus(thrown) {
    if (typeof thrown !== 'object' || thrown === null || !('status' in thrown))
        return undefined;
    return typeof thrown.status === 'number' ? thrown.status : undefined;
}
/** Turns what a call to GitHub threw into an error with its purpose and, where there is one, a remedy. */
function explainGithubError(purpose, thrown) {
    if (thrown instanceof errors/* PoolError */.FJ)
        return thrown;
    const status = githubStatus(thrown);
    const evidence = `GitHub: ${(0,errors/* messageOf */.bD)(thrown)}`;
    if (status === 401) {
        return new errors/* RefusedError */.fk({
            message: `Could not ${purpose}: GitHub did not accept \`github-token\`.`,
            evidence,
            remedy: 'Give a token that has not expired, from a secret of the repository.',
            cause: thrown,
        });
    }
    if (status === 429 || (status === 403 && /rate limit/i.test((0,errors/* messageOf */.bD)(thrown)))) {
        return new errors/* PoolError */.FJ({
            message: `Could not ${purpose}: GitHub's rate limit for this token is used up.`,
            evidence,
            remedy: 'It is renewed within the hour. A token of its own for the pool does not share its limit with others.',
            cause: thrown,
        });
    }
    if (status === 403 || status === 404) {
        return new errors/* RefusedError */.fk({
            message: `Could not ${purpose}: \`github-token\` may not do it for this repository.`,
            evidence,
            remedy: 'Give a fine-grained token or GitHub App token with the repository permission "Administration: write", or a ' +
                'classic token with the scope `repo`. The GITHUB_TOKEN of a workflow can not manage runners.',
            cause: thrown,
        });
    }
    return new errors/* PoolError */.FJ({ message: `Could not ${purpose}.`, evidence, cause: thrown });
}

;// CONCATENATED MODULE: ./lib/github/github.js



const attempts = 3;
const retryPauseMs = 500;
/** Whether a failure is of the connection or the server: all the calls here may be repeated. */
function mayPass(thrown) {
    if (thrown instanceof errors/* PoolError */.FJ)
        return false;
    const status = githubStatus(thrown);
    return status === undefined || status >= 500;
}
/** GitHub of a repository. The token needs the repository permission "Administration: write". */
function createGithub(settings) {
    const octokit = (0,github/* getOctokit */.Q)(settings.token, { baseUrl: settings.apiUrl });
    const repository = { owner: settings.owner, repo: settings.name };
    const call = async (purpose, send) => {
        for (let attempt = 1;; attempt++) {
            try {
                return await send();
            }
            catch (thrown) {
                if (attempt === attempts || !mayPass(thrown))
                    throw explainGithubError(purpose, thrown);
                await settings.clock.sleep(retryPauseMs * attempt);
            }
        }
    };
    const runnerToken = (answer, issuedAtMs) => {
        settings.mask(answer.token);
        return { token: answer.token, expiresAtMs: Date.parse(answer.expires_at), issuedAtMs };
    };
    /** The packages of a release of the runner. That repository is public: no token lacks the right to read it. */
    const assetsOf = async (version) => {
        const release = { owner: 'actions', repo: 'runner', tag: `v${version}` };
        try {
            return (await octokit.rest.repos.getReleaseByTag(release)).data.assets;
        }
        catch (thrown) {
            if (githubStatus(thrown) !== 404)
                throw thrown;
            throw new errors/* RefusedError */.fk({
                message: `There is no runner release v${version}.`,
                remedy: 'Set `actions-runner-version` to a version that was released, or to latest.',
                cause: thrown,
            });
        }
    };
    return {
        createRegistrationToken: (nowMs) => call('get a registration token for runners', async () => {
            const { data } = await octokit.rest.actions.createRegistrationTokenForRepo(repository);
            return runnerToken(data, nowMs);
        }),
        createRemovalToken: (nowMs) => call('get a removal token for runners', async () => {
            const { data } = await octokit.rest.actions.createRemoveTokenForRepo(repository);
            return runnerToken(data, nowMs);
        }),
        latestRunner: (architecture) => call('look up the runner downloads', async () => {
            const { data } = await octokit.rest.actions.listRunnerApplicationsForRepo(repository);
            const download = data.find((each) => each.os === 'linux' && each.architecture === architecture);
            const version = /-(\d+\.\d+\.\d+)\.tar\.gz$/.exec(download?.filename ?? '')?.[1];
            if (!download?.sha256_checksum || version === undefined) {
                throw new errors/* PoolError */.FJ({
                    message: `GitHub names no runner package with a SHA-256 for linux ${architecture}.`,
                    remedy: 'Set `actions-runner-version` to a version, such as 2.338.2.',
                });
            }
            return { version, downloadUrl: download.download_url, sha256: download.sha256_checksum.toLowerCase() };
        }),
        runnerOfVersion: (version, architecture) => call(`look up version ${version} of the runner`, async () => {
            const assets = await assetsOf(version);
            const fileName = `actions-runner-linux-${architecture}-${version}.tar.gz`;
            const asset = assets.find((each) => each.name === fileName);
            const sha256 = /^sha256:([0-9a-f]{64})$/i.exec(asset?.digest ?? '')?.[1];
            if (!asset || sha256 === undefined) {
                throw new errors/* RefusedError */.fk({
                    message: `The runner release v${version} has no package ${fileName} with a SHA-256.`,
                    remedy: 'Set `actions-runner-version` to another version, or to latest.',
                });
            }
            return { version, downloadUrl: asset.browser_download_url, sha256: sha256.toLowerCase() };
        }),
        runnerDeprecation: (version) => call(`ask until when version ${version} of the runner gets jobs`, async () => {
            try {
                const answer = await octokit.request('GET /repos/{owner}/{repo}/actions/runners/deprecations/{version}', { ...repository, version });
                return deprecationDate(answer.data);
            }
            catch (thrown) {
                // Unknown versions, and servers that do not have the endpoint yet.
                if (githubStatus(thrown) === 404)
                    return undefined;
                throw thrown;
            }
        }),
        listRunners: () => call('list the runners of the repository', async () => {
            const runners = await octokit.paginate(octokit.rest.actions.listSelfHostedRunnersForRepo, {
                ...repository,
                per_page: 100,
            });
            return runners.map(({ id, name, status, busy }) => ({
                id,
                name,
                isOnline: status === 'online',
                isBusy: busy,
            }));
        }),
        deleteRunner: (id) => call(`delete the runner ${id}`, async () => {
            try {
                await octokit.rest.actions.deleteSelfHostedRunnerFromRepo({ ...repository, runner_id: id });
                return true;
            }
            catch (thrown) {
                if (githubStatus(thrown) === 404)
                    return true;
                if (githubStatus(thrown) === 422)
                    return false;
                throw thrown;
            }
        }),
    };
}
function deprecationDate(data) {
    if (typeof data !== 'object' || data === null || !('runtime_deprecates_at' in data))
        return undefined;
    const { runtime_deprecates_at: date } = data;
    const atMs = typeof date === 'string' ? Date.parse(date) : NaN;
    return Number.isNaN(atMs) ? undefined : atMs;
}


/***/ })

};
