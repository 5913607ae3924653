#!/usr/bin/env bash
# Waits until every broker of KAFKA_BROKERS listens; a broker listens once it belongs to the cluster.
set -euo pipefail

IFS=, read -ra brokers <<< "$KAFKA_BROKERS"
for broker in "${brokers[@]}"; do
  until : 2>/dev/null > "/dev/tcp/${broker%:*}/${broker#*:}"; do sleep 1; done
  echo "$broker listens"
done
