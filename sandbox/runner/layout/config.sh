#!/bin/bash
# Stand-in for the configuration script of GitHub's runner. A sandbox instance plays a machine on which the runner's
# user is not root, whoever runs the sandbox: SANDBOX_INSTANCE_ID lifts the check as RUNNER_ALLOW_RUNASROOT does.

if [[ $(id -u) -eq 0 && -z "${RUNNER_ALLOW_RUNASROOT:-}" && -z "${SANDBOX_INSTANCE_ID:-}" ]]; then
  echo "Must not run with sudo"
  exit 1
fi

cd -P "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" || exit 1
# shellcheck source=/dev/null
source ./env.sh

if [[ "${1:-}" == "remove" ]]; then
  ./bin/Runner.Listener "$@"
else
  ./bin/Runner.Listener configure "$@"
fi
