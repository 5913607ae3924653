# shellcheck shell=bash disable=SC2034,SC2154,SC2086
# Images in place of public ones, each under a name that says so.

build_stand_ins() {
  mvn -B -q -ntp -f $here/kafka/pom.xml "-Dkafka.version=$(composed_release apache/kafka)" clean dependency:copy-dependencies || return 1
  tar -c $here/kafka | build_stand_in kafka
  mkdir -p "$work/driver"
  tr ':' '\n' < system-tests/target/test-classpath | grep -E '/(mongodb-driver-(sync|core)|bson)-' | xargs -I{} cp {} "$work/driver/"
  tar -c $here/store local-stack/target/lib local-stack/target/local-stack-*.jar -C "$work" driver | build_stand_in store
}

composed_release() {
  sed -n "s|^ *image: $1:||p" docker-compose.yml | head -n 1
}

build_stand_in() {
  DOCKER_BUILDKIT=0 docker build -q --build-arg JAVA=anteroom-stand-in/java -t "anteroom-stand-in/$1" -f "$here/$1/Dockerfile" - \
    2> "$work/$1.log" || { cat "$work/$1.log" >&2; return 1; }
}

# In place of eclipse-temurin: the smallest Debian, and a runtime that is cut from the JDK of this machine.
build_java() {
  docker image inspect anteroom-stand-in/java > /dev/null 2>&1 && return
  mkdir -p "$work/java"
  local modules
  modules=$("$jdk/bin/java" --list-modules | sed 's/@.*//' | grep -v -E '^(jdk\.(jlink|jpackage)|jdk\.incubator.*)$' | paste -sd,)
  "$jdk/bin/jlink" --add-modules "$modules" --strip-debug --no-man-pages --no-header-files --compress zip-1 \
    --output "$work/java/jre" &
  local jlink=$!
  debootstrap --variant=minbase bookworm "$work/debian" > "$work/debootstrap.log" 2>&1 \
    || { tail -n 5 "$work/debootstrap.log" >&2; return 1; }
  wait "$jlink" || return 1
  tar -c -C "$work/debian" --exclude='./proc/*' --exclude='./sys/*' --exclude='./dev/*' --exclude='./var/cache/apt/*' \
    --exclude='./var/lib/apt/lists/*' --exclude='./usr/share/doc/*' --exclude='./usr/share/locale/*' . \
    | docker import - anteroom-stand-in/debian > /dev/null || return 1
  cp $here/java/Dockerfile "$work/java/"
  DOCKER_BUILDKIT=0 docker build -q -t anteroom-stand-in/java "$work/java" 2> /dev/null
}

# Whether this machine lets containers run and be reached by a published port.
try_a_container() {
  local container reached=1
  container=$(docker run --detach --label health.anteroom.proof=containers --publish 127.0.0.1:$PROOF_PORT:8000 \
    anteroom-stand-in/java java -m jdk.httpserver -b 0.0.0.0) || return 1
  for _ in {1..20}; do
    if (exec 3<> /dev/tcp/127.0.0.1/$PROOF_PORT && printf 'GET / HTTP/1.0\r\n\r\n' >&3 && head -n 1 <&3 | grep -q 200) 2> /dev/null; then
      reached=0
      break
    fi
    sleep 0.5
  done
  docker rm --force "$container" > /dev/null
  return $reached
}
