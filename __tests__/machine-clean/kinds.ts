/** A kind of thing that a lease can leave. */
export interface Kind {
  name: string
  /** As root, before the first lease. */
  image?: string
  /** Who plants it: `root` does what a program with setuid does for a job, or a job's container. */
  as: 'job' | 'root'
  plant: string
  /** Run by the next lease's job; prints nothing when nothing is found. */
  look: string
}

/** Call numbers of add_key(2) and keyctl(2). */
const keyCalls = `use Config; my ($add, $ctl) = $Config{archname} =~ /x86_64/ ? (248, 250) : (217, 219);`

const file = (name: string, path: string, image?: string): Kind => ({
  name,
  ...(image === undefined ? {} : { image }),
  as: 'job',
  plant: `echo PLANTED >${path}`,
  look: `cat ${path} 2>/dev/null || true`,
})

const byRoot = (name: string, path: string, image?: string): Kind => ({
  ...file(name, path, image),
  as: 'root',
  plant: `mkdir -p "$(dirname ${path})"; echo PLANTED >${path}; chown runner: ${path}`,
})

const process = (name: string, mark: string, plant: string, as: Kind['as'] = 'job'): Kind => ({
  name,
  as,
  plant: `${plant.replaceAll('MARK', mark)}\nsleep 0.2`,
  // The brackets keep it from finding itself.
  look: `grep -lsz '${mark.slice(0, -1)}[${mark.at(-1)}]' /proc/[0-9]*/cmdline; true`,
})

/** Every kind that a job can leave without sudo, with what the next lease would see of it. */
export const kinds: Kind[] = [
  file('a file in the home', '~/.git-credentials'),
  file('a file in the workspace', '/opt/ec2-runner-pool/leases/1/secret'),
  file('a file in /tmp', '/tmp/secret'),
  file('a file in /var/tmp', '/var/tmp/secret'),
  file('a file in /dev/shm', '/dev/shm/secret'),
  file('a file in /run/lock', '/run/lock/secret'),
  file('a crash report', '/var/crash/secret', 'mkdir -p /var/crash; chmod 1777 /var/crash'),
  file(
    'a file in a directory of the image that anybody can write',
    '/var/lib/spot/secret',
    'mkdir -m 1777 -p /var/lib/spot',
  ),
  file(
    'a file in a directory of the image that is the user’s',
    '/srv/cache/inner/secret',
    'mkdir -p /srv/cache/inner; chown -R runner: /srv/cache',
  ),
  file(
    'a file in a directory of the image that is the user’s group’s',
    '/srv/team/secret',
    'mkdir -p /srv/team; chgrp runner /srv/team; chmod 2775 /srv/team',
  ),
  file(
    'a file in a directory of the image below /usr that anybody can write',
    '/usr/local/share/tools/secret',
    'mkdir -m 777 -p /usr/local/share/tools',
  ),
  {
    name: 'the user’s directory of the image is still the user’s',
    as: 'job',
    plant: 'true',
    look: 'touch /srv/cache/inner/mine && rm /srv/cache/inner/mine',
  },
  file(
    'a file in the copy from which homes are made',
    '$(find /var/lib/ec2-runner-pool -name home 2>/dev/null | head -n 1)/.planted',
  ),
  {
    name: 'a file that comes with the next home',
    as: 'job',
    plant: 'true',
    look: 'ls -A ~ | grep planted',
  },
  byRoot('a cron table', '/var/spool/cron/crontabs/runner', 'mkdir -p /var/spool/cron/crontabs'),
  byRoot('an at job', '/var/spool/cron/atjobs/a0001', 'mkdir -p /var/spool/cron/atjobs'),
  byRoot('a mail', '/var/mail/runner', 'mkdir -p /var/mail'),
  byRoot('that its services linger', '/var/lib/systemd/linger/runner', 'mkdir -p /var/lib/systemd/linger'),
  {
    name: 'a POSIX message queue',
    as: 'job',
    plant: `: >/dev/mqueue/planted; ls /dev/mqueue`,
    look: 'ls /dev/mqueue',
  },
  ...(['shmem 4096', 'semaphore 1', 'queue'] as const).map((what): Kind => {
    const [kind = '', size = ''] = what.split(' ')
    const option = { shmem: '-m', semaphore: '-s', queue: '-q' }[kind] ?? ''
    return {
      name: `System V: ${kind}`,
      as: 'job',
      plant: `ipcmk --${kind} ${size} --mode 0666`,
      look: `ipcs ${option} | grep '^0x' || true`,
    }
  }),
  {
    name: 'a key in the user’s keyring',
    as: 'job',
    // -4 is the user's keyring; an error shows what the kernel lacks.
    plant: `perl -e '${keyCalls} my ($t, $n, $v) = ("user", "planted", "secret"); print syscall($add, $t, $n, $v, 6, -4) > 0 ? "planted" : "$!"'`,
    look: `perl -e '${keyCalls} my ($t, $n) = ("user", "planted"); print "found" if syscall($ctl, 10, -4, $t, $n, 0) > 0'`,
  },
  {
    name: 'a program with setuid in the tool cache',
    as: 'job',
    plant: 'cp /bin/true $TOOLS/evil; chmod 6755 $TOOLS/evil',
    look: 'find $TOOLS -perm /6000',
  },
  {
    name: 'a directory in the tool cache that a job’s container made',
    as: 'root',
    plant: 'mkdir -p $TOOLS/node/20/x64; echo root >$TOOLS/node/20/x64/file',
    look: 'touch $TOOLS/node/20/x64/mine $TOOLS/node/mine && rm $TOOLS/node/20/x64/file',
  },
  {
    name: 'a tool that the next lease changes',
    as: 'job',
    plant:
      'mkdir -p $TOOLS/python/3 && echo tool >$TOOLS/python/3/tool; ln -s /etc/passwd $TOOLS/python/link',
    look: 'echo changed >$TOOLS/python/3/tool; grep -v changed $TOOLS/python/3/tool; [[ ! -w /etc/passwd ]] || echo writable',
  },
  process(
    'a process without anything of the lease',
    'PLANTED-env',
    `(cd / && exec setsid env -i bash -c 'exec -a MARK sleep 4711' >/dev/null 2>&1 &)`,
  ),
  {
    ...process(
      'a process that is the user’s by a subordinate uid alone',
      'PLANTED-subuid',
      `cd /; env -i setsid setpriv --reuid 600100005 bash -c 'exec -a MARK sleep 4711' >/dev/null 2>&1 &`,
      'root',
    ),
    image: 'echo runner:600100000:65536 >>/etc/subuid',
  },
  process(
    'a process that is the user’s by its effective uid alone',
    'PLANTED-euid',
    `cd /; env -i setsid setpriv --euid runner bash -pc 'exec -a MARK sleep 4711' >/dev/null 2>&1 &`,
    'root',
  ),
]
