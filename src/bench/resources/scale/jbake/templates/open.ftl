<#ftl output_format="JSON">
<#import "json.ftl" as json>
[<#list published_exercises?sort_by("title") as e>{"id":"${e.id}","url":"${config.site_host}/exercises/${e.id}/","spec":<@json.value e.spec/>,"text":"${e.body?replace("<[^>]*>", "", "r")?json_string}"}<#sep>,
</#list>]
