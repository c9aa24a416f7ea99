#!/bin/sh
# Opens Consultroom over the folder that was chosen when it was installed.
if [ -r /etc/default/consultroom ]; then
  . /etc/default/consultroom
  export CONSULTROOM_HOME CONSULTROOM_MODELS
fi
exec /opt/consultroom/consultroom "$@"
