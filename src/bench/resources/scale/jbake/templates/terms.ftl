<#ftl output_format="HTML">
<#import "parts.ftl" as p>
<@p.page title=content.title?cap_first summary=content.title?cap_first link="/" + content.kind + "/">
<article class="wrap"><h1>${content.title?cap_first}</h1>
<ul class="terms"><#list content.counts.of as term><li><@p.term content.kind term.id/> ${term.count}</li></#list></ul>
</article>
</@p.page>
