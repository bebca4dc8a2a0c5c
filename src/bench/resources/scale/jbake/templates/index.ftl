<#ftl output_format="HTML">
<#import "parts.ftl" as p>
<@p.page title=config.site_title summary=config.site_title link="/">
<article class="wrap"><h1>${config.site_title}</h1>
<ul class="cards"><#list published_exercises?sort_by("title")[0..*12] as e><@p.card e/></#list></ul>
<ul><#list published_pages?sort_by("title") as page><li><a href="/${page.id}/">${page.title}</a></li></#list></ul></article>
</@p.page>
