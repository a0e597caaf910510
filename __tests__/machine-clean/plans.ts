import { kinds } from './kinds.ts'
import type { Plan } from './plan.ts'

const secret = 'PLANTED'

/** By name, see serve.ts. */
export const plans: Record<string, Plan> = {
  kinds: {
    image: kinds.map(({ image = '' }) => image).join('\n'),
    plants: kinds.map(({ name, as, plant }) => ({ name: `plant ${name}`, as, script: plant })),
    looks: kinds.map(({ name, look }) => ({ name, as: 'job', script: look })),
  },
  // What root mounts stands for what a job with sudo mounts.
  mounts: {
    image: `mkdir -p /srv/volume /srv/image /home/runner/image; echo image >/srv/image/file
mount --bind /srv/image /home/runner/image; echo mine >/home/runner/.bashrc; chown -R runner: /home/runner/.bashrc
mkdir /srv/etc; echo root >/srv/etc/passwd`,
    plants: [
      {
        name: 'mounted',
        as: 'root',
        script: `echo ${secret} >/srv/volume/file; mkdir -p ~runner/volume ~runner/a/b/etc /tmp/m '/tmp/a b\\c
d' /var/tmp/tmpfs
mount --bind /srv/volume ~runner/volume
mount --bind /srv/etc ~runner/a/b/etc
mount --bind /srv/etc "$LEASE"
mount --bind /srv/volume '/tmp/a b\\c
d'
mount -t tmpfs none /tmp/m; mkdir /tmp/m/n; mount --bind /srv/volume /tmp/m/n; mount --bind /srv/etc /tmp/m/n
mount -t tmpfs none /var/tmp; echo ${secret} >/var/tmp/hidden
mount --bind /srv/volume $TOOLS; grep -c /srv /proc/self/mountinfo`,
      },
    ],
    looks: [
      { name: 'volume', as: 'root', script: 'cat /srv/volume/file /srv/etc/passwd; ls /srv/volume /srv/etc' },
      { name: 'home', as: 'job', script: 'ls -A ~; cat ~/image/file' },
      { name: 'rest', as: 'job', script: `ls -A /tmp /var/tmp $TOOLS | grep -v '^done\\|^out'` },
      {
        name: 'mounts',
        as: 'root',
        script: `grep -c ' /srv\\| /srv/.* - ' /proc/self/mountinfo; grep -c '/tmp/m\\|/var/tmp' /proc/self/mountinfo`,
      },
    ],
  },
  'mount that stays': {
    image: `mkdir -p /srv/volume /usr/local/sbin; echo image >/srv/volume/file
printf '#!/bin/bash\\nexit 1\\n' >/usr/local/sbin/umount; chmod +x /usr/local/sbin/umount`,
    plants: [
      {
        name: 'mounted',
        as: 'root',
        script: `mkdir ~runner/volume; mount --bind /srv/volume ~runner/volume; echo ${secret} >~runner/file; echo ${secret} >/tmp/file`,
      },
    ],
    looks: [{ name: 'all', as: 'root', script: 'cat /srv/volume/file ~runner/file /tmp/file' }],
  },
  registration: {
    plants: [
      {
        name: 'replace',
        as: 'job',
        script: `rm -f config.sh; printf '%s\\n' '#!/bin/bash' 'env >/tmp/stolen; setsid sleep 4711 >/dev/null 2>&1 &' >config.sh; chmod +x config.sh
echo broken >.runner; rm .credentials; ls -ld . | cut -d' ' -f3; ls /opt/ec2-runner-pool/registration 2>&1`,
      },
    ],
    looks: [
      { name: 'stolen', as: 'root', script: 'cat /tmp/stolen; pgrep -f "sleep 4711"' },
      {
        name: 'owner',
        as: 'job',
        script: 'stat -c %U . .env .runner .credentials .credentials_rsaparams | sort -u',
      },
    ],
  },
  /** Somebody who escaped under the jobs' uid reads the environments of others while the next lease registers. */
  spy: {
    plants: [{ name: 'nothing', as: 'job', script: 'true' }],
    looks: [{ name: 'who', as: 'job', script: 'id -un; id -Gn; ls -ld ~ $LEASE | cut -d" " -f3' }],
  },
  /** A process that no list of processes shows keeps putting a link where root will write. */
  link: {
    image: `echo image >/home/runner/.profile; chown runner: /home/runner/.profile; echo root >/srv/victim`,
    plants: [
      {
        name: 'racer',
        as: 'job',
        script: `(cd / && exec env -i setsid perl -Mthreads -MConfig -e '
async { while (1) { symlink "/srv/victim", "/home/runner/.profile" } };
sleep 1; syscall(($Config{archname} =~ /x86_64/ ? 60 : 93), 0)' >/dev/null 2>&1 &) ; sleep 2`,
      },
    ],
    looks: [
      { name: 'victim', as: 'root', script: 'cat /srv/victim; stat -c %U /srv/victim' },
      {
        name: 'profile',
        as: 'job',
        script: 'stat -c %F ~/.profile; cat ~/.profile; ls -ld ~ | cut -d" " -f3',
      },
    ],
  },
}
