import { kinds } from './kinds.ts'
import type { Plan } from './plan.ts'

const twoStores = `mkdir -p /srv/volume /srv/etc; echo kept >/srv/volume/file; echo kept >/srv/etc/passwd`
const stores = 'cat /srv/volume/file /srv/etc/passwd'

/** By name, see serve.ts. What root mounts stands for what a job with sudo mounts. */
export const plans: Record<string, Plan> = {
  kinds: {
    image: kinds.map(({ image = '' }) => image).join('\n'),
    plants: kinds.map(({ name, as, plant }) => ({ name: `plant ${name}`, as, script: plant })),
    looks: kinds.map(({ name, look }) => ({ name, as: 'job', script: look })),
  },

  mounts: {
    image: `${twoStores}
mkdir -p /srv/image ~runner/image; echo image >/srv/image/file; mount --bind /srv/image ~runner/image`,
    plants: [
      {
        name: 'mounted',
        as: 'root',
        script: `odd='/tmp/a b\\c
d'
mkdir -p ~runner/volume ~runner/a/b/etc /tmp/m "$odd"
mount --bind /srv/volume ~runner/volume
mount --bind /srv/etc ~runner/a/b/etc
mount --bind /srv/etc "$LEASE"
mount --bind /srv/volume "$odd"
mount -t tmpfs none /tmp/m; mkdir /tmp/m/n; mount --bind /srv/volume /tmp/m/n; mount --bind /srv/etc /tmp/m/n
mount -t tmpfs none /var/tmp; echo secret >/var/tmp/hidden
mount --bind /srv/volume "$TOOLS"
grep -cE '/srv/|/var/tmp' /proc/self/mountinfo`,
      },
    ],
    looks: [
      { name: 'stores', as: 'root', script: stores },
      { name: 'mounts', as: 'root', script: `grep -cE '/srv/|/var/tmp' /proc/self/mountinfo` },
      { name: 'home', as: 'job', script: 'ls -A ~; cat ~/image/file; stat -c %U ~' },
      { name: 'rest', as: 'job', script: `ls -A /tmp /var/tmp "$TOOLS" | grep 'a b\\|^m$\\|hidden\\|file'` },
    ],
  },

  'a mount in use': {
    image: twoStores,
    plants: [
      {
        name: 'mounted',
        as: 'root',
        script: `mkdir ~runner/volume; mount --bind /srv/volume ~runner/volume
(cd ~runner/volume && exec env -i setsid sleep 4711 >/dev/null 2>&1 &)`,
      },
    ],
    looks: [
      { name: 'stores', as: 'root', script: stores },
      { name: 'home', as: 'job', script: 'ls -A ~ | grep volume' },
    ],
  },

  'a mount that stays': {
    image: `${twoStores}
mkdir -p /usr/local/sbin; printf '#!/bin/bash\\nexit 1\\n' >/usr/local/sbin/umount; chmod +x /usr/local/sbin/umount`,
    plants: [
      {
        name: 'mounted',
        as: 'root',
        script: `mkdir ~runner/volume; mount --bind /srv/volume ~runner/volume
for file in ~runner/file /tmp/file "$LEASE/file"; do echo there >$file; done`,
      },
    ],
    looks: [
      {
        name: 'all',
        as: 'root',
        script: `${stores} ~runner/file /tmp/file /opt/ec2-runner-pool/leases/1/file`,
      },
    ],
  },

  registration: {
    plants: [
      {
        name: 'replaced',
        as: 'job',
        script: `rm -f config.sh .credentials; echo broken >.runner
printf '%s\\n' '#!/bin/bash' 'env >/srv/stolen; setsid sleep 4712 >/dev/null 2>&1 &' >config.sh; chmod +x config.sh
ls /opt/ec2-runner-pool/registration /opt/ec2-runner-pool/trash 2>/dev/null`,
      },
      { name: 'open', as: 'root', script: 'mkdir -p -m 1777 /srv; chmod 1777 /srv' },
    ],
    looks: [
      { name: 'stolen', as: 'root', script: 'cat /srv/stolen 2>/dev/null; pgrep -xf "sleep 4712"; true' },
      {
        name: 'owners',
        as: 'job',
        script: 'stat -c %U . .env .runner .credentials .credentials_rsaparams | sort -u',
      },
    ],
  },

  user: {
    image: `groupadd docker; usermod --append --groups docker runner
touch ~runner/.bashrc; chown runner: ~runner/.bashrc; touch ~runner/of-root`,
    plants: [{ name: 'first', as: 'job', script: 'id -un; id -Gn; stat -c "%U %n" ~ ~/.bashrc ~/of-root' }],
    looks: [{ name: 'second', as: 'job', script: 'id -un; id -Gn; stat -c "%U %n" ~ ~/.bashrc ~/of-root' }],
  },

  /** A process that looks like a zombie keeps putting a link where root will write. */
  link: {
    image: `echo image >~runner/.profile; chown runner: ~runner/.profile; echo root >/srv/victim`,
    plants: [
      {
        name: 'racing',
        as: 'job',
        script: `(cd / && exec env -i setsid perl -Mthreads -MConfig -e '
async { while (1) { symlink "/srv/victim", "/home/runner/.profile" } };
sleep 1; syscall(($Config{archname} =~ /x86_64/ ? 60 : 93), 0)' >/dev/null 2>&1 &); sleep 2`,
      },
    ],
    looks: [
      { name: 'victim', as: 'root', script: 'cat /srv/victim; stat -c %U /srv/victim' },
      { name: 'profile', as: 'job', script: 'stat -c %F ~/.profile; cat ~/.profile' },
    ],
  },

  /** What systemd starts for a user outside of the lease's unit; only where systemd is, with cron and an ssh server. */
  sessions: {
    image: 'systemctl start ssh; usermod --password "*" runner',
    plants: [
      { name: 'lingering', as: 'root', script: 'loginctl enable-linger runner; sleep 1' },
      {
        name: 'started',
        as: 'job',
        script: `export XDG_RUNTIME_DIR=/run/user/$(id -u)
systemd-run --user --quiet --unit=planted sleep 4713; echo secret >$XDG_RUNTIME_DIR/secret
echo '* * * * * exec sleep 4714' | crontab -
ssh-keygen -q -t ed25519 -N '' -f ~/.ssh/id_ed25519; cp ~/.ssh/id_ed25519.pub ~/.ssh/authorized_keys
ssh -n -o StrictHostKeyChecking=no -o LogLevel=ERROR localhost 'setsid sleep 4715 >/dev/null 2>&1 & true'
sleep 1; pgrep -fc 'sleep 471[35]$'`,
      },
    ],
    looks: [
      {
        name: 'found',
        as: 'root',
        script: `pgrep -fa 'sleep 471[345]$'; find /run/user /var/lib/systemd/linger /var/spool/cron/crontabs -mindepth 1 -maxdepth 1 -not -name 0
systemctl list-units --plain --no-legend 'user@*' 'user-*.slice' | grep -vE 'user-0|@0'; grep /run/user/ /proc/self/mountinfo; true`,
      },
    ],
  },
}
