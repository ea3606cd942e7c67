/**
 * The rule catalogue as documents: one page for each rule with examples from its cases, an index,
 * and how often the rules found what they should. Knows no file format and runs nothing.
 */
@NullMarked
package org.jianbao.catalogue;

import org.jspecify.annotations.NullMarked;
