/**
 * Work done in Java machines of their own, which are killed and replaced when a piece of work takes
 * too long or too much memory: interrupting a thread stops neither a busy parser nor a busy join.
 * Carries requests, notes and answers as bytes and text; does not know what they mean.
 */
@NullMarked
package org.jianbao.worker;

import org.jspecify.annotations.NullMarked;
