package org.jianbao.pack;

/**
 * A rule file of a pack.
 *
 * @param pack id of the pack it belongs to
 * @param path path within the pack: rules/period.drl
 * @param content the text
 */
public record RuleFile(String pack, String path, String content) {}
