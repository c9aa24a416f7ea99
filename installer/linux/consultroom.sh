#!/bin/sh
# Opens Consultroom over the folders that were chosen when it was installed.
if [ -r /etc/default/consultroom ]; then
  . /etc/default/consultroom
  export CONSULTROOM_HOME CONSULTROOM_MODELS CONSULTROOM_MODELS_FROM CONSULTROOM_DEVICE_SECRET
fi
exec /opt/consultroom/consultroom "$@"
