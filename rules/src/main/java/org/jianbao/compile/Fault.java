package org.jianbao.compile;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong in a rule file.
 *
 * @param line line of the file, from 1, or null if none can be told
 * @param message one Chinese sentence
 */
record Fault(@Nullable Integer line, String message) {}
