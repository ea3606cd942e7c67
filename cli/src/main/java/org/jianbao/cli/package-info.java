/** The command line: parses options, calls one service, maps the result to an exit code. */
@NullMarked
package org.jianbao.cli;

import org.jspecify.annotations.NullMarked;
