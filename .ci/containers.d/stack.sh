# shellcheck shell=bash disable=SC2034,SC2154,SC2086
# The product's own Compose file with what stands in for images that cannot be had.

services=(scheduling-service intake-service notification-service gateway)
export COMPOSE_PROJECT_NAME=anteroom-proof PROOF_PORT=18080 PROOF_MESSAGES_PORT=18025 DOCKER_BUILDKIT=0
export ANTEROOM_PORT=$PROOF_PORT PROOF_CLOCK_OFFSET=PT0S
proxy_pid=
# The practice's time at the start, as the system tests want it.
practice_begins=2027-03-09T15:00:00Z

with_compose() {
  "${compose[@]}" -f docker-compose.yml -f $here/compose.yml "$@"
}

# build_images [--parallel]
build_images() {
  make_settings
  with_compose build "$@" > "$work/images.log" 2>&1 || { tail -n 30 "$work/images.log" >&2; return 1; }
  docker images --format '{{.Repository}} {{.Size}}' | grep '^anteroom/' | sed 's/^/  /'
}

make_settings() {
  export ANTEROOM_SECRETS=$work/secrets PROOF_TOKEN
  PROOF_TOKEN=$(head -c 24 /dev/urandom | od -An -tx1 | tr -d ' \n')
  "$jdk/bin/java" -cp "local-stack/target/local-stack-0.1.0-SNAPSHOT.jar:local-stack/target/lib/*" \
    health.anteroom.localstack.MakeSecrets "$ANTEROOM_SECRETS" > /dev/null
  chown -R 10001 "$ANTEROOM_SECRETS"
}

# bring_up [--scale SERVICE=NUMBER]...
bring_up() {
  take_containers_down
  PROOF_CLOCK_OFFSET=PT$(($(date -d $practice_begins +%s) - $(date +%s)))S
  with_compose up -d "$@" > "$work/up.log" 2>&1 || { tail -n 20 "$work/up.log" >&2; say_why; return 1; }
  for service in "${services[@]}"; do
    await_health "$service" || { say_why; return 1; }
    say_start "$service"
  done
}

# Two of each service and three of scheduling, behind the proxy that docs/running-in-containers.md asks for.
bring_up_scaled() {
  install_proxy
  ANTEROOM_PORT=18081-18082 bring_up --scale scheduling-service=3 --scale notification-service=2 \
    --scale intake-service=2 --scale gateway=2
  local servers="" container
  for container in $(containers_of gateway); do
    servers+="server $(docker inspect -f "{{(index .NetworkSettings.Networks \"${COMPOSE_PROJECT_NAME}_outside\").IPAddress}}" "$container"):8080 max_fails=0; "
  done
  sed "s/GATEWAYS/$servers/; s/PORT/$PROOF_PORT/" $here/nginx.conf > "$work/nginx.conf"
  nginx -p "$work" -c "$work/nginx.conf" &
  proxy_pid=$!
  scaled=true
}

containers_of() {
  docker ps -q --filter "label=com.docker.compose.project=$COMPOSE_PROJECT_NAME" --filter "label=com.docker.compose.service=$1"
}

# All that run of it.
await_health() {
  local container
  for container in $(containers_of "$1"); do
    for _ in {1..240}; do
      [ "$(docker inspect -f '{{.State.Health.Status}}' "$container")" = healthy ] && continue 2
      sleep 0.5
    done
    return 1
  done
}

# From the start of the container to its first healthy answer; looked at every five seconds, so at most that much too late.
say_start() {
  local times
  times=$(docker inspect -f '{{.State.StartedAt}} {{range .State.Health.Log}}{{if eq .ExitCode 0}}{{.End.Format "2006-01-02T15:04:05.000Z07:00"}} {{end}}{{end}}' "$(containers_of "$1" | head -n 1)")
  read -r started healthy _ <<< "$times"
  echo "  $1: healthy $(($(date -d "$healthy" +%s) - $(date -d "$started" +%s))) s after its start"
}

say_why() {
  for service in "${services[@]}"; do
    echo "--- $service" >&2
    with_compose logs --tail=20 "$service" >&2 || true
  done
}

# SIGTERM as Docker sends it; ten seconds are promised.
stop_in_time() {
  for service in gateway notification-service intake-service scheduling-service; do
    local container begin=$SECONDS
    container=$(containers_of "$service")
    docker stop -t 30 "$container" > /dev/null
    local took=$((SECONDS - begin)) code
    code=$(docker inspect -f '{{.State.ExitCode}}' "$container")
    echo "  $service: stopped in $took s with $code"
    if [ "$took" -gt 10 ] || [ "$code" = 137 ]; then return 1; fi
  done
}

take_containers_down() {
  local kind
  docker ps -aq --filter label=health.anteroom.proof=containers | xargs -r docker rm -fv > /dev/null
  for kind in network volume; do
    docker $kind ls -q --filter "label=com.docker.compose.project=$COMPOSE_PROJECT_NAME" | xargs -r docker $kind rm > /dev/null
  done
}

take_down() {
  local code=$?
  [ -z "$proxy_pid" ] || kill "$proxy_pid" || true
  if docker info > /dev/null 2>&1; then take_containers_down; fi
  stop_engine
  rm -rf "$work"
  exit "$code"
}
