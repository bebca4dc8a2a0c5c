<#ftl output_format="HTML">
<#import "parts.ftl" as p>
<@p.page title=content.title summary="Pick exercises." link="/handout/">
<article class="wrap"><h1>${content.title}</h1><ul class="choices"><#list published_exercises?sort_by("title") as e><li><a href="/exercises/${e.id}/a4.html" data-load="/exercises/${e.id}/item.json">${e.title}</a></li></#list></ul></article>
</@p.page>
