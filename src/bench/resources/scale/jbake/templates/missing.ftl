<#ftl output_format="HTML">
<#import "parts.ftl" as p>
<@p.page title="There is no such page" summary="There is no such page" link="/404.html">
<article class="wrap"><h1>There is no such page</h1><p><a href="/exercises/">Exercises</a></p></article>
</@p.page>
