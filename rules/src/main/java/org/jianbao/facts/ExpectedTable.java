package org.jianbao.facts;

import org.jianbao.report.Place;

/**
 * A table that the form prescribes (规定表格).
 *
 * @param key disclosure 主动公开, applications 申请办理, remedies 复议诉讼
 * @param section number of the section it stands in
 * @param heading official heading of that section
 * @param found whether the report has it
 * @param place where it should stand
 */
public record ExpectedTable(String key, int section, String heading, boolean found, Place place)
    implements Located {}
