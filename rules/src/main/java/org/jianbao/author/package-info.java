/**
 * What authors of rule packs (规则作者) ask of their packs before they trust them: are they sound, do
 * their cases pass, what do the rules say. Knows packs, rules and cases; no scorecards, no file
 * formats, no command line.
 */
@org.jspecify.annotations.NullMarked
package org.jianbao.author;
