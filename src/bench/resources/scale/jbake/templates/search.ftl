<#ftl output_format="JSON">
<#import "json.ftl" as json>
[<#list published_exercises?sort_by("title") as e><@json.value {"name": e.title, "url": "/exercises/" + e.id + "/", "summary": e.spec.summary, "also": e.spec.aliases, "muscles": e.spec.muscles.primary + ((e.spec.muscles.secondary)![]), "equipment": e.spec.equipment, "level": e.spec.level, "position": e.spec.position, "steps": e.spec.steps}/><#sep>,
</#list>]
