// Makes the replica set of MONGO_MEMBERS once, then waits for a primary. For mongosh --nodb.
const hosts = process.env.MONGO_MEMBERS.split(',');

function admin(host) {
  return new Mongo(`mongodb://${host}/?directConnection=true&serverSelectionTimeoutMS=2000`).getDB('admin');
}

function answers(host) {
  try {
    return admin(host).runCommand({ ping: 1 }).ok === 1;
  } catch (silent) {
    return false;
  }
}

const members = [];
for (const host of hosts) {
  while (!answers(host)) {
    print(`waiting for ${host}`);
    sleep(1000);
  }
  members.push({ _id: members.length, host });
}
const first = admin(hosts[0]);
if (!first.runCommand({ hello: 1 }).setName) {
  first.runCommand({ replSetInitiate: { _id: 'rs0', members } });
}
while (!first.runCommand({ hello: 1 }).primary) {
  print('waiting for a primary');
  sleep(1000);
}
