package org.jianbao.sentence;

/**
 * One thing wrong in a file of sentences.
 *
 * @param line line of the file, from 1
 * @param message one Chinese sentence
 */
public record SentenceFault(int line, String message) {}
