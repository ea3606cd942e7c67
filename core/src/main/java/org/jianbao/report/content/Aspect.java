package org.jianbao.report.content;

/**
 * An aspect that section 一 must speak of (主动公开、依申请公开、政府信息管理、平台建设、监督保障).
 *
 * @param name its name
 * @param reported whether section 一 says something about it, more than its bare name
 */
public record Aspect(String name, boolean reported) {}
