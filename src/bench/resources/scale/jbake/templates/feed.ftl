<#ftl output_format="XML">
<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>${config.site_title}</title><link>${config.site_host}/</link><description>What has changed</description>
<#list published_exercises[0..*20] as e><item><title>${e.title}</title><link>${config.site_host}/exercises/${e.id}/</link><description>${e.spec.summary}</description></item>
</#list></channel></rss>
