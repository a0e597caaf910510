#!/bin/bash
# The stand-in depends on nothing but the Node that comes with it.
echo "Finish Install Dependencies"
