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
  say_results "$results"
  if ! [ -s "$results" ] || grep -q -v '^PASSED' "$results"; then
    tail -n 40 "$log" >&2
    return 1
  fi
}

# Each by its name, or only how many where they are many.
say_results() {
  if [ "$(wc -l < "$1")" -le 12 ]; then
    sed 's/^/  /' "$1" | cut -c 1-600
  else
    echo "  $(grep -c '^PASSED' "$1") passed"
    grep -v '^PASSED' "$1" | cut -c 1-600 || true
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
  on_container_servers service-kit \
    $store#answersATakenIdWithWhatIsThereAndATakenClaimWithoutIt $store#letsOneOfManyConcurrentWritersWin \
    $store#publishesEachRevisionAndEmptiesTheOutbox $store#ignoresARepeatedAndAnOlderEvent \
    $store#parksPoisonAfterFiveTriesAndReplaysItLater \
    health.anteroom.kit.event.TracingIT#keepsOneTraceFromTheRequestToTheConsumer
}

# Every *IT of the kit and of the services.
run_all_integration_tests() {
  local module tests
  for module in service-kit "${services[@]}"; do
    mapfile -t tests < <(cd "$module/target/test-classes" && find . -name '*IT.class' | sed 's|^\./||; s|/|.|g; s|\.class$||' | sort)
    echo "  $module: ${#tests[@]} classes"
    on_container_servers "$module" "${tests[@]}" || return 1
  done
}

# on_container_servers MODULE TEST...
on_container_servers() {
  take_containers_down
  export ANTEROOM_TEST_SERVERS=containers ANTEROOM_TEST_KAFKA_IMAGE=anteroom-stand-in/kafka
  export ANTEROOM_TEST_MONGO_IMAGE=anteroom-stand-in/store
  # Its reaper is an image too; what a killed test leaves is taken down by label here.
  export TESTCONTAINERS_RYUK_DISABLED=true TESTCONTAINERS_HOST_OVERRIDE=127.0.0.1
  run_named "$1" "-XX:+EnableDynamicAgentLoading -Dapi.version=$(docker version -f '{{.Server.APIVersion}}')" "${@:2}" || return 1
  grep -m 1 -o 'Test servers: containers.*' "$work/tests.log" | sed 's/^/  /'
}
