package org.jianbao.sentence;

/**
 * A place in a sentence that the author fills.
 *
 * @param name its name in the DRL
 * @param kind what may stand there, in Chinese
 */
public record Parameter(String name, String kind) {}
