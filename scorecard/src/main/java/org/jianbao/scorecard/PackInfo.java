package org.jianbao.scorecard;

/**
 * The pack a report was checked with.
 *
 * @param rulesRun number of rules that ran
 */
public record PackInfo(String id, String version, String sha256, int rulesRun) {}
