<#ftl output_format="HTML">
<#import "parts.ftl" as p>
<#assign part = content.part?number parts = content.parts?number base = "/" + content.path + "/">
<#function address n><#return base + (n == 1)?then("", "page/" + n + "/")></#function>
<@p.page title=content.title summary=content.title link=address(part) here=(content.path == "exercises")>
<article class="wrap">
<nav class="crumbs" aria-label="You are here"><ol><li><a href="/">Home</a></li></ol></nav>
<h1>${content.title}</h1>
<#if content.path == "exercises"><form class="finder"><#list db.getPublishedContent("terms")?sort_by("title") as terms><fieldset><legend>${terms.title?cap_first}</legend><#list terms.counts.of as term><label><input type="checkbox" name="${terms.kind}" value="${term.id}"> ${p.words[terms.kind][term.id].name} <small>${term.count}</small></label></#list></fieldset></#list></form></#if>
<ul class="cards"><#list content.entries?split(" ") as id><@p.card p.exercise(id)/></#list></ul>
<#if parts gt 1><nav class="pager"><#if part gt 1><a rel="prev" href="${address(part - 1)}">Before</a></#if><p>Part ${part} of ${parts}</p><#if part lt parts><a rel="next" href="${address(part + 1)}">After</a></#if></nav></#if>
</article>
</@p.page>
