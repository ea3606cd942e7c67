/**
 * Rule files to an executable knowledge base: parsed, linted, compiled once and cached by content.
 * The only package that touches Drools' internals.
 */
@NullMarked
package org.jianbao.compile;

import org.jspecify.annotations.NullMarked;
