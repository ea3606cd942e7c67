/**
 * What a report says, without judgement: title, sections, statistical periods, citations, tables.
 * Knows nothing of file formats and rules.
 */
@NullMarked
package org.jianbao.report;

import org.jspecify.annotations.NullMarked;
