# Dead-man switch: `guard.sh SECONDS` powers the machine off that much later, unless it is armed again before.
# The new guard stands before the old one goes, so that there is no moment without.
set -euo pipefail

seconds=$1
root=${RUNNER_POOL_ROOT:-/}
# Gone after a restart, as the guard is, and written even when the disk is full.
armed=${root%/}/run/ec2-runner-pool/guard
previous=$(cat "$armed" 2>/dev/null || true)

if [[ $root == / && -d /run/systemd/system ]]; then
  unit="ec2-runner-pool-guard-$$-$RANDOM"
  # A timer of its own, because `shutdown -P +N` needs logind.
  systemd-run --quiet --collect --unit="$unit" --on-active="${seconds}s" --timer-property=AccuracySec=1s \
    systemctl poweroff
  echo "$unit" >"$armed"
  [[ -z $previous ]] || systemctl stop "$previous.timer" || true
else
  # shellcheck disable=SC2016 # The inner shell expands.
  setsid bash -c 'sleep "$0"; shutdown -P now' "$seconds" </dev/null >/dev/null 2>&1 &
  echo "$!" >"$armed"
  [[ -z $previous ]] || kill -- "-$previous" 2>/dev/null || true
fi
