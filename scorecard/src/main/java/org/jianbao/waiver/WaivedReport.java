package org.jianbao.waiver;

import org.jspecify.annotations.Nullable;

/**
 * What tells a report from others.
 *
 * @param path as given, separated by /
 * @param organisation name of the body, or null if unknown
 * @param year report year, or null if unknown
 */
public record WaivedReport(String path, @Nullable String organisation, @Nullable Integer year) {}
