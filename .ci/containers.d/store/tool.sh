#!/bin/sh
exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp '/dump:/dump/*' Dump "$(basename "$0")" "$@"
