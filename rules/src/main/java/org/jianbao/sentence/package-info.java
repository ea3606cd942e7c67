/**
 * Rules written as Chinese sentences (中文句子): a file of sentences is expanded to DRL line by line,
 * by a vocabulary that is data. Knows no Drools: it works on text.
 *
 * <p>Drools has an expander of its own for such files. It replaces wherever its patterns happen to
 * match, also parts of a sentence, leaves what it does not know in the DRL for the parser to
 * stumble over, knows no kinds of parameters, and its patterns cannot hold Chinese punctuation.
 * Here a sentence is known as a whole or not at all, and what is wrong in it is told by its own
 * line.
 */
@NullMarked
package org.jianbao.sentence;

import org.jspecify.annotations.NullMarked;
