output "role-to-assume" {
  description = "For role-to-assume of aws-actions/configure-aws-credentials."
  value       = aws_iam_role.caller.arn
}

output "iam-instance-profile" {
  description = "For the input iam-instance-profile of refresh."
  value       = aws_iam_instance_profile.instance.name
}

output "security-group-ids" {
  description = "For the input security-group-ids of refresh."
  value       = aws_security_group.instance.id
}

output "subnet-ids" {
  description = "For the input subnet-ids of refresh; empty with a VPC of your own."
  value       = join(" ", aws_subnet.public[*].id)
}
