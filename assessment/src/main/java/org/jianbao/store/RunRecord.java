package org.jianbao.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run on record.
 *
 * @param id its number
 * @param started how it began
 * @param finished when it ended, or null if it did not
 * @param counts what it did, or null if it did not end
 */
public record RunRecord(
    long id, NewRun started, @Nullable Instant finished, @Nullable RunCounts counts) {}
