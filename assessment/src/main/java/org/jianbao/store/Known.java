package org.jianbao.store;

import org.jspecify.annotations.Nullable;

/**
 * What a report was like when it was checked.
 *
 * @param contentSha256 hash of the bytes of its file, or null if they could not be read
 * @param settingsSha256 hash of the settings it was checked with
 */
public record Known(@Nullable String contentSha256, String settingsSha256) {}
