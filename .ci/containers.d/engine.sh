# shellcheck shell=bash disable=SC2034,SC2154
# Finds or starts a Docker engine; only one that was started here is stopped again.

engine_pid=

install_engine() {
  command -v dockerd > /dev/null && command -v docker > /dev/null && find_compose && command -v debootstrap > /dev/null && return
  [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null || return 1
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends docker.io docker-compose debootstrap iptables > "$work/apt.log" 2>&1 \
    && find_compose
}

install_proxy() {
  command -v nginx > /dev/null || DEBIAN_FRONTEND=noninteractive apt-get install -y -qq nginx-light > "$work/apt.log" 2>&1
}

find_compose() {
  if docker compose version > /dev/null 2>&1; then
    compose=(docker compose)
  elif command -v docker-compose > /dev/null; then
    compose=(docker-compose)
  else
    return 1
  fi
}

start_engine() {
  docker info > /dev/null 2>&1 && return
  dockerd > "$work/dockerd.log" 2>&1 &
  engine_pid=$!
  for _ in {1..60}; do
    docker info > /dev/null 2>&1 && return
    kill -0 "$engine_pid" 2> /dev/null || break
    sleep 0.5
  done
  tail -n 3 "$work/dockerd.log" >&2
  return 1
}

# give_containers SHARES: of a busy processor, where each process outside has 1024; nice does not reach into them.
give_containers() {
  local group=/sys/fs/cgroup/cpu/docker
  if [ -w /sys/fs/cgroup/cpu ] && mkdir -p $group; then echo "$1" > $group/cpu.shares; fi
}

stop_engine() {
  if [ -n "$engine_pid" ] && kill "$engine_pid" 2> /dev/null; then
    wait "$engine_pid" || true
  fi
}

find_jdk() {
  for home in "${JAVA_HOME:-}" "${JDK25_HOME:-}" "${JAVA_HOME_25_X64:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.jdks/*; do
    if "$home/bin/javac" -version 2> /dev/null | grep -q '^javac 25'; then
      echo "$home"
      return
    fi
  done
  echo "containers: no JDK 25 found" >&2
  return 1
}
