#!/bin/bash
# Keeps in .path and .env what the configuring user's environment holds; lines that stand in .env survive.

touch .env
echo "$PATH" > .path
for name in LANG JAVA_HOME ANT_HOME M2_HOME ANDROID_HOME GRADLE_HOME NVM_BIN NVM_PATH LD_LIBRARY_PATH; do
  if [[ -n "${!name:-}" ]] && ! grep -q "^$name=" .env; then
    echo "$name=${!name}" >> .env
  fi
done
