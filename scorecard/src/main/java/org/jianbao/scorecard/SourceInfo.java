package org.jianbao.scorecard;

import org.jspecify.annotations.Nullable;

/**
 * The input.
 *
 * @param path as given, separated by /
 * @param sha256 hash of its bytes, or null if they could not be read
 * @param format short name of its format, or null if no reader knew it
 */
public record SourceInfo(String path, @Nullable String sha256, @Nullable String format) {}
