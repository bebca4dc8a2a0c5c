<#ftl output_format="HTML">
<#import "parts.ftl" as p>
<@p.page title=content.title summary=content.summary link="/" + content.id + "/">
<article class="wrap"><h1>${content.title}</h1><p class="lede">${content.summary}</p><div class="prose">${content.body?no_esc}</div></article>
</@p.page>
