package org.jianbao.catalogue;

import org.jianbao.cases.CaseOutcome;

/**
 * A case checked in one shape of file.
 *
 * @param pack id of the pack
 */
public record CaseCheck(String pack, CaseOutcome outcome) {}
