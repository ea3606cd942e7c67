package org.jianbao.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run that begins.
 *
 * @param year the report year it assesses
 * @param toolVersion version of Jianbao
 * @param settingsSha256 hash of all that decides over scorecards: packs, scheme, options
 * @param folder the folder it assesses
 * @param roster name of the roster's file as given, or null if there is none
 * @param by who started it
 * @param at when
 */
public record NewRun(
    int year,
    String toolVersion,
    String settingsSha256,
    String folder,
    @Nullable String roster,
    String by,
    Instant at) {}
