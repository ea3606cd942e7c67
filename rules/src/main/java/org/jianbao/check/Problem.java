package org.jianbao.check;

import org.jianbao.document.ProblemCode;

/**
 * A failure of the input or of ours; never a finding.
 *
 * @param message one Chinese sentence naming the cause
 */
public record Problem(ProblemCode code, String message) {}
