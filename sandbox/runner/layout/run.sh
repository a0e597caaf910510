#!/bin/bash
# Stand-in for the start script of GitHub's runner: keeps the listener alive through its helper. A signal kills this
# script and leaves the rest running, unless RUNNER_MANUALLY_TRAP_SIG is set.

root=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")

prepare_helper() {
  cp -f "$root/run-helper.sh.template" "$root/run-helper.sh"
  chmod +x "$root/run-helper.sh"
}

run() {
  while true; do
    prepare_helper
    "$root/run-helper.sh" "$@"
    code=$?
    if [[ $code -ne 2 ]]; then
      echo "Exiting runner..."
      # Only the deprecated version is told to the caller.
      [[ $code -eq 7 ]] && exit 7
      exit 0
    fi
    echo "Restarting runner..."
  done
}

run_with_manual_trap() {
  set -m
  local signaled=0
  trap 'kill -INT -- "-$helper"; signaled=1' INT TERM
  while true; do
    prepare_helper
    "$root/run-helper.sh" "$@" &
    helper=$!
    wait "$helper"
    code=$?
    if [[ $code -ne 2 ]]; then
      echo "Exiting runner..."
      trap - INT TERM
      [[ $signaled -eq 1 ]] && wait "$helper"
      exit "$code"
    fi
    echo "Restarting runner..."
  done
}

if [[ -z "${RUNNER_MANUALLY_TRAP_SIG:-}" ]]; then
  run "$@"
else
  run_with_manual_trap "$@"
fi
