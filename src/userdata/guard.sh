#!/bin/bash
# Dead-man switch: `guard.sh SECONDS` powers the machine off that much later, unless it is armed again before.
# The new guard stands before the earlier ones go, so that there is no moment without.
set -euo pipefail

seconds=$1
root=${RUNNER_POOL_ROOT:-/}
# Each guard is noted before it stands, so that none is forgotten when this script is killed on its way.
# Gone after a restart, as the guards are, and written even when the disk is full.
armed=${root%/}/run/ec2-runner-pool/guard
earlier=$(cat "$armed" 2>/dev/null || true)

if [[ $root == / && -d /run/systemd/system ]]; then
  guard="ec2-runner-pool-guard-$$-$RANDOM"
  echo "$guard" >>"$armed"
  # A timer of its own, because `shutdown -P +N` needs logind.
  systemd-run --quiet --collect --unit="$guard" --on-active="${seconds}s" --timer-property=AccuracySec=1s \
    systemctl poweroff
  # 5: there is no such timer.
  for each in $earlier; do systemctl stop "$each.timer" || (($? == 5)); done
else
  # Noted first: this script may be gone by then, and nobody reads what the guard says.
  # shellcheck disable=SC2016 # The inner shell expands.
  guard=$(setsid bash -c 'trap "" PIPE; echo "$$" >>"$1"; echo "$$"; exec >/dev/null; sleep "$0"; shutdown -P now' \
    "$seconds" "$armed" </dev/null 2>/dev/null &)
  for each in $earlier; do kill -- "-$each" 2>/dev/null || true; done
fi
echo "$guard" >"$armed"
