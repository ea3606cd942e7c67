package org.jianbao.render.html;

/**
 * A stretch of one paragraph or cell that a finding points to.
 *
 * @param from index of its first character in the text
 * @param to index behind its last; {@code from} if nothing stands there
 * @param finding number of the finding
 * @param anchor id of the place if it begins here, else ""
 * @param last whether the place ends here, and does not run on into the next line
 * @param related whether it is only other evidence
 */
record Mark(int from, int to, int finding, String anchor, boolean last, boolean related) {

  /** Whether it leaves nothing of the text but white space. */
  boolean covers(String text) {
    int end = Math.min(to, text.length());
    return from >= end
        ? text.isBlank()
        : text.substring(0, from).isBlank() && text.substring(end).isBlank();
  }
}
