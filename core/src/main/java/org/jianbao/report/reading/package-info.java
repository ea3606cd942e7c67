/**
 * Makes a report of a document: title, period, sections, citations, tables, each read by a small
 * class of its own. Uses the labels and words given to it; judges nothing.
 */
@NullMarked
package org.jianbao.report.reading;

import org.jspecify.annotations.NullMarked;
