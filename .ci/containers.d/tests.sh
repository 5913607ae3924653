# shellcheck shell=bash disable=SC2034,SC2154,SC2086
# Tests that were compiled already, each module's in a process of its own.

# Whether each service runs more than once.
scaled=false
# What CrashAfterBookingIT kills, or all.
crashes=

# run_named MODULE "JVM OPTIONS" TEST...
run_named() {
  local module=$1 options=$2 results=$work/results log=$work/tests.log launcher
  launcher=$(tr ':' '\n' < system-tests/target/test-classpath | grep junit-platform-launcher)
  shift 2
  read -r -d "" -a options <<< "$options" || true
  (cd "$module" && "$jdk/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx768m "${options[@]}" \
    -cp "target/test-classes:target/classes:$(cat target/test-classpath):../system-tests/target/test-classes:$launcher" \
    health.anteroom.systemtests.guards.NamedTests "$results" "$@" > "$log" 2>&1) || { tail -n 20 "$log" >&2; return 1; }
  sed 's/^/  /' "$results" | cut -c 1-600
  if ! [ -s "$results" ] || grep -q -v '^PASSED' "$results"; then
    tail -n 40 "$log" >&2
    return 1
  fi
}

run_system_tests() {
  local qualified=("${@/#/health.anteroom.systemtests.}")
  export PROOF_COMPOSE="${compose[*]} -f $PWD/docker-compose.yml -f $PWD/$here/compose.yml"
  run_named system-tests "-Danteroom.home=.. -Djdk.httpclient.allowRestrictedHeaders=host,origin,connection
    -Danteroom.crashes=$crashes -Djdk.net.hosts.file=$PWD/$here/hosts
    -Danteroom.stack=http://localhost:$PROOF_PORT -Danteroom.stack.scaled=$scaled -Danteroom.stack.project=$COMPOSE_PROJECT_NAME
    -Danteroom.stack.messages=http://127.0.0.1:$PROOF_MESSAGES_PORT -Danteroom.stack.mongo=mongodb://mongo-1:27017
    -Danteroom.stack.kafka=kafka-1:9092,kafka-2:9092,kafka-3:9092" "${qualified[@]}" || { say_why; return 1; }
  grep -q "^Stack: the containers of $COMPOSE_PROJECT_NAME" "$work/tests.log" || { echo "not tried on containers" >&2; return 1; }
}

# kills CRASH...
kills() {
  local named
  named=$(IFS=,; echo "$*")
  crashes=$named run_system_tests CrashAfterBookingIT#packetAndConfirmationStillComeOnce
}

# The kit's own: store, outbox and consumers, through the same TestServers that every *IT uses.
run_integration_tests() {
  local store=health.anteroom.kit.store.AggregateStoreIT
  servers_in_containers
  run_named service-kit "-Dapi.version=$(docker version -f '{{.Server.APIVersion}}')" \
    $store#answersATakenIdWithWhatIsThereAndATakenClaimWithoutIt $store#letsOneOfManyConcurrentWritersWin \
    $store#publishesEachRevisionAndEmptiesTheOutbox $store#ignoresARepeatedAndAnOlderEvent \
    $store#parksPoisonAfterFiveTriesAndReplaysItLater \
    health.anteroom.kit.event.TracingIT#keepsOneTraceFromTheRequestToTheConsumer
  grep -m 1 -o 'Test servers: .*' "$work/tests.log" | sed 's/^/  /'
}

# Every *IT of the kit and of the services, as the build runs them.
run_all_integration_tests() {
  local modules
  modules=service-kit,$(IFS=,; echo "${services[*]}")
  servers_in_containers
  mvn -B -ntp verify -pl "$modules" -am -Dtest=NONE -Dsurefire.failIfNoSpecifiedTests=false -Dweb.skipTests=true \
    "-Dapi.version=$(docker version -f '{{.Server.APIVersion}}')" > "$work/tests.log" 2>&1 \
    || { grep -E 'ERROR|FAIL' "$work/tests.log" | tail -n 40 >&2; return 1; }
  grep -E '^\[(INFO|WARNING)\] Tests run: [0-9]+, .*[0-9]$' "$work/tests.log" | sed 's/^/  /'
  grep -o 'Test servers: .*' "$work/tests.log" | sort | uniq -c
}

servers_in_containers() {
  take_containers_down
  export ANTEROOM_TEST_SERVERS=containers ANTEROOM_TEST_KAFKA_IMAGE=anteroom-stand-in/kafka
  export ANTEROOM_TEST_MONGO_IMAGE=anteroom-stand-in/store
  # Its reaper is an image too; what a killed test leaves is taken down by label here.
  export TESTCONTAINERS_RYUK_DISABLED=true TESTCONTAINERS_HOST_OVERRIDE=127.0.0.1
}
